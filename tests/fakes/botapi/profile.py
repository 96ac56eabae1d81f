"""What people see of the bot before they talk to it: commands and descriptions, per language."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from tests.fakes.botapi.parameters import Parameters
from tests.fakes.botapi.refusal import bad_request
from tests.fakes.botapi.world import World

SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat"}


def set_commands(world: World, parameters: Parameters) -> Any:
    commands = parameters.json("commands")
    if not isinstance(commands, list) or len(commands) > 100:
        raise bad_request("can't parse BotCommand: expected an Array of at most 100")
    for command in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", str(command.get("command", "")).removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(str(command.get("description", ""))) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    world.commands[_scope(parameters), _language(parameters)] = commands
    return True


def get_commands(world: World, parameters: Parameters) -> Any:
    return world.commands.get((_scope(parameters), _language(parameters)), [])


def set_text(name: str, limit: int) -> Callable[[World, Parameters], Any]:
    def change(world: World, parameters: Parameters) -> Any:
        text = parameters.text(name, "") or ""
        if len(text) > limit:
            raise bad_request(f"{name.replace('_', ' ')} is too long")
        world.descriptions[name, _language(parameters)] = text
        return True

    return change


def get_text(name: str) -> Callable[[World, Parameters], Any]:
    def look(world: World, parameters: Parameters) -> Any:
        return {name: world.descriptions.get((name, _language(parameters)), "")}

    return look


def _scope(parameters: Parameters) -> str:
    kind = str((parameters.json("scope") or {"type": "default"}).get("type"))
    if kind not in SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    return kind


def _language(parameters: Parameters) -> str:
    code = parameters.text("language_code", "") or ""
    if not re.fullmatch(r"([a-z]{2})?", code):
        raise bad_request("invalid language code specified")
    return code
