"""A page to talk to the bot by hand, as one made-up person."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from tests.fakes.botapi.refusal import Refusal

if TYPE_CHECKING:
    from tests.fakes.botapi.telegram import FakeTelegram

PAGE = """<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>Talk to the bot</title>
<style>
 body{font:16px/1.4 system-ui,sans-serif;max-width:34rem;margin:0 auto;padding:0 .75rem 6rem;
 background:#e9eef0;color:#132}
 .m{max-width:85%%;padding:.5rem .7rem;border-radius:.8rem;margin:.4rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
 .bot{background:#fff}.me{background:#cfeec9;margin-left:auto;width:fit-content}.toast{color:#555;font-size:.85rem}
 .row{display:flex;gap:.3rem;margin:.2rem 0}.row form{flex:1}.row button,.row a{display:block;box-sizing:border-box;
 width:100%%;padding:.55rem;border:0;border-radius:.5rem;background:#bfd6e0;font:inherit;text-align:center;color:inherit}
 #say{position:fixed;bottom:0;left:0;right:0;background:#fff;padding:.6rem;display:flex;gap:.4rem}
 #say input{flex:1;font:inherit;padding:.5rem}#say button{font:inherit}
</style><h1 style="font-size:1.1rem">@%(bot)s, as %(name)s (%(language)s)</h1>
<div id="chat">%(chat)s</div>
<form id="say" method="post" action="/say"><input name="text" autofocus autocomplete="off"
 placeholder="/start CODE"><button>Send</button></form>
<script>
 const chat=document.getElementById("chat");
 async function look(){const r=await fetch("/chat");const t=await r.text();
  if(t!==chat.dataset.seen){chat.dataset.seen=t;chat.innerHTML=t;scrollTo(0,document.body.scrollHeight)}}
 setInterval(look,400);
 document.addEventListener("submit",async e=>{e.preventDefault();const f=e.target;
  await fetch(f.action,{method:"POST",body:new URLSearchParams(new FormData(f))});
  const i=f.querySelector("input[name=text]");if(i)i.value="";look()});
</script></html>"""


def answer(handler: Any, telegram: FakeTelegram, path: str, body: bytes) -> None:
    """The page, its live part, and the two things a person can do: say and tap."""
    person = _person(telegram)
    form = {key: values[0] for key, values in parse_qs(body.decode(errors="replace")).items()}
    if handler.command == "POST" and path == "/say" and form.get("text"):
        person.sends(form["text"])
    elif handler.command == "POST" and path == "/tap" and "data" in form:
        message = person.chat.find(int(form.get("message", "0")))
        if message:
            telegram.console_tap = person.taps_data(form["data"], message)
    elif path == "/chat":
        handler.send(200, "text/html; charset=utf-8", _chat(telegram).encode())
        return
    elif path == "/":
        values = {
            "bot": telegram.username,
            "name": person.identity["first_name"],
            "language": person.identity.get("language_code", "-"),
            "chat": _chat(telegram),
        }
        handler.send(200, "text/html; charset=utf-8", (PAGE % values).encode())
        return
    else:
        raise Refusal(404, "Not Found")
    handler.send(303, "text/plain", b"", location="/")


def _person(telegram: FakeTelegram) -> Any:
    if telegram.console_person is None:
        telegram.console_person = telegram.user("Sari", telegram.console_language)
    return telegram.console_person


def _chat(telegram: FakeTelegram) -> str:
    person = _person(telegram)
    parts = []
    with telegram.world.changed:
        for message in person.chat.visible:
            side = "bot" if message.from_bot else "me"
            picture = "(photo) " if "photo" in message.content else ""
            parts.append(f'<div class="m {side}">{html.escape(picture + message.text)}</div>')
            for row in (message.reply_markup or {}).get("inline_keyboard", []):
                parts.append(f'<div class="row">{"".join(_button(button, message.message_id) for button in row)}</div>')
        query = telegram.world.queries.get(telegram.console_tap)
        if query and query.text:
            parts.append(f'<div class="toast">{html.escape(query.text)}</div>')
    return "".join(parts)


def _button(button: dict[str, Any], message_id: int) -> str:
    label = html.escape(button["text"])
    if "url" in button:
        return f'<form><a href="{html.escape(button["url"])}">{label}</a></form>'
    data = html.escape(str(button.get("callback_data", "")))
    return (
        f'<form method="post" action="/tap"><input type="hidden" name="message" value="{message_id}">'
        f'<input type="hidden" name="data" value="{data}"><button>{label}</button></form>'
    )
