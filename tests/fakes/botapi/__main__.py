"""Talk to the bot without a token: start this, then the bot with the printed settings, then open the page."""

from __future__ import annotations

import argparse
import signal

from tests.fakes.botapi.telegram import FakeTelegram


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.fakes.botapi", description=__doc__)
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--language", default="id", help="the language of the made-up person's phone")
    arguments = parser.parse_args()
    try:
        telegram = FakeTelegram(arguments.port)
    except OSError as error:
        raise SystemExit(
            f"port {arguments.port} cannot be used ({error.strerror}): choose another with --port"
        ) from error
    telegram.console_language = arguments.language
    with telegram:
        print(f"Talk to the bot at  {telegram.url}/")
        print("Start the bot with  ", end="")
        print(f"SUARA_TELEGRAM_TOKEN={telegram.token} SUARA_TELEGRAM_API_URL={telegram.url} suara bot", flush=True)
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, lambda *_: None)
        signal.pause()


if __name__ == "__main__":
    main()
