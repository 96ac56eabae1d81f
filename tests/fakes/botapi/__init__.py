"""A Bot API server of our own, over real HTTP and strict about the documented limits.

telegram = FakeTelegram()
telegram.start()                    # http://127.0.0.1:<port>
siti = telegram.user("Siti")
siti.sends("/start L7Q2K")          # the bot process talks to telegram.url
siti.waits_for("Bagaimana pelayanan barusan?")
siti.taps("Kurang")
"""

from tests.fakes.botapi.people import FakeUser
from tests.fakes.botapi.telegram import FakeTelegram

__all__ = ["FakeTelegram", "FakeUser"]
