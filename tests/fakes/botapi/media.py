"""Photos, documents and files."""

from __future__ import annotations

import hashlib
from typing import Any

from tests.fakes.botapi import entities, keyboard
from tests.fakes.botapi.parameters import Parameters
from tests.fakes.botapi.refusal import bad_request
from tests.fakes.botapi.world import World

DOWNLOAD_LIMIT = 20 * 1024 * 1024


def store(world: World, name: str, content: bytes) -> dict[str, Any]:
    """Keep a file and describe it as Telegram does."""
    digest = hashlib.sha256(name.encode() + content).hexdigest()
    file_id = f"AgAD{digest[:40]}"
    world.files[file_id] = (name, content)
    return {"file_id": file_id, "file_unique_id": digest[40:56], "file_size": len(content)}


def get_file(world: World, parameters: Parameters) -> Any:
    file_id = parameters.required("file_id")
    if file_id not in world.files:
        raise bad_request("invalid file_id")
    name, content = world.files[file_id]
    if len(content) > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return {**store(world, name, content), "file_path": f"{file_id}/{name}"}


def send_photo(world: World, parameters: Parameters) -> Any:
    description = _given(world, parameters, "photo", 10)
    return _send(world, parameters, {"photo": [{**description, "width": 800, "height": 450}]})


def send_document(world: World, parameters: Parameters) -> Any:
    description = _given(world, parameters, "document", 50)
    name = world.files[description["file_id"]][0]
    return _send(world, parameters, {"document": {**description, "file_name": name}})


def _given(world: World, parameters: Parameters, kind: str, megabytes: int) -> dict[str, Any]:
    given = parameters.text(kind)
    upload = parameters.files.get((given or "").removeprefix("attach://")) or parameters.files.get(kind)
    if upload is None and given in world.files:
        upload = world.files[given]
    if upload is None:
        if given:
            raise bad_request("wrong file identifier/HTTP URL specified")
        raise bad_request(f"there is no {kind} in the request")
    name, content = upload
    if not content:
        raise bad_request("file must be non-empty")
    if len(content) > megabytes * 1024 * 1024:
        raise bad_request("file is too big")
    return store(world, name, content)


def _send(world: World, parameters: Parameters, content: dict[str, Any]) -> Any:
    chat = world.chat_of(parameters.required("chat_id"))
    caption, found = entities.parse(parameters.text("caption", "") or "", parameters.text("parse_mode"))
    if len(caption) > 1024:
        raise bad_request("message caption is too long")
    if caption:
        content["caption"] = caption
    if found:
        content["caption_entities"] = found
    markup = keyboard.check(parameters.json("reply_markup"))
    world.flood.check_rate(chat.id)
    return world.add_message(chat, world.bot, content, markup).as_json()
