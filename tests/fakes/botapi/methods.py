"""The Bot API's methods: one function each, named as the method is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.fakes.botapi import entities, keyboard
from tests.fakes.botapi.media import get_file, send_document, send_photo
from tests.fakes.botapi.parameters import Parameters
from tests.fakes.botapi.polling import get_updates
from tests.fakes.botapi.profile import get_commands, get_text, set_commands, set_text
from tests.fakes.botapi.refusal import Refusal, bad_request
from tests.fakes.botapi.webhook import delete_webhook, get_webhook_info, set_webhook
from tests.fakes.botapi.world import Message, World

ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


def call(world: World, method: str, parameters: Parameters) -> Any:
    """The `result` of a call; refusals are raised."""
    function = METHODS.get(method.lower())
    if function is None:
        raise Refusal(404, "Not Found: method not found")
    with world.changed:
        if method.lower() != "getupdates":
            world.calls.append((method, dict(parameters.values)))
        world.flood.check_demand(method)
        return function(world, parameters)


def get_me(world: World, _parameters: Parameters) -> Any:
    return {
        **world.bot,
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def send_message(world: World, parameters: Parameters) -> Any:
    chat = world.chat_of(parameters.required("chat_id"))
    content = _text_content(parameters)
    reply = parameters.json("reply_parameters")
    if reply and not reply.get("allow_sending_without_reply") and chat.find(reply.get("message_id")) is None:
        raise bad_request("message to be replied not found")
    markup = keyboard.check(parameters.json("reply_markup"))
    world.flood.check_rate(chat.id)
    return world.add_message(chat, world.bot, content, markup).as_json()


def edit_message_text(world: World, parameters: Parameters) -> Any:
    message = _own_message(world, parameters)
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    content = _text_content(parameters)
    return _edit(world, message, content, keyboard.check(parameters.json("reply_markup")))


def edit_message_reply_markup(world: World, parameters: Parameters) -> Any:
    message = _own_message(world, parameters)
    return _edit(world, message, message.content, keyboard.check(parameters.json("reply_markup")))


def delete_message(world: World, parameters: Parameters) -> Any:
    chat = world.chat_of(parameters.required("chat_id"))
    message = chat.find(parameters.integer("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    too_old = world.now() - message.date > 48 * 3600
    if too_old or (chat.kind != "private" and not message.from_bot):
        raise bad_request("message can't be deleted for everyone")
    message.deleted = True
    world.touch(message)
    return True


def answer_callback_query(world: World, parameters: Parameters) -> Any:
    query = world.queries.get(parameters.required("callback_query_id"))
    text = parameters.text("text")
    if text is not None and len(text) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    if query is None or query.answered or world.clock() - query.asked > 15 * 60:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    query.answered = True
    query.text = text
    query.show_alert = parameters.boolean("show_alert")
    query.chat.revision += 1
    world.changed.notify_all()
    return True


def send_chat_action(world: World, parameters: Parameters) -> Any:
    world.chat_of(parameters.required("chat_id"))
    if parameters.required("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    return True


def _text_content(parameters: Parameters) -> dict[str, Any]:
    text, found = entities.parse(parameters.text("text", "") or "", parameters.text("parse_mode"))
    given = parameters.json("entities")
    if not text.strip():
        raise bad_request("message text is empty")
    if len(text) > 4096:
        raise bad_request("message is too long")
    content: dict[str, Any] = {"text": text}
    if found or given:
        content["entities"] = found or given
    return content


def _own_message(world: World, parameters: Parameters) -> Message:
    chat = world.chat_of(parameters.required("chat_id"))
    message = chat.find(parameters.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if not message.from_bot:
        raise bad_request("message can't be edited")
    return message


def _edit(world: World, message: Message, content: dict[str, Any], markup: dict[str, Any] | None) -> Any:
    if content == message.content and markup == message.reply_markup:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same "
            "as a current content and reply markup of the message"
        )
    world.flood.check_rate(message.chat.id)
    message.content = content
    message.reply_markup = markup
    message.edit_date = world.now()
    world.touch(message)
    return message.as_json()


METHODS: dict[str, Callable[[World, Parameters], Any]] = {
    "getme": get_me,
    "getupdates": get_updates,
    "setwebhook": set_webhook,
    "deletewebhook": delete_webhook,
    "getwebhookinfo": get_webhook_info,
    "sendmessage": send_message,
    "editmessagetext": edit_message_text,
    "editmessagereplymarkup": edit_message_reply_markup,
    "deletemessage": delete_message,
    "answercallbackquery": answer_callback_query,
    "sendchataction": send_chat_action,
    "sendphoto": send_photo,
    "senddocument": send_document,
    "getfile": get_file,
    "setmycommands": set_commands,
    "getmycommands": get_commands,
    "setmydescription": set_text("description", 512),
    "getmydescription": get_text("description"),
    "setmyshortdescription": set_text("short_description", 120),
    "getmyshortdescription": get_text("short_description"),
}
