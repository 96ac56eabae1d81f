"""Where digests leave by mail: a mail server, or a folder while there is none."""

from __future__ import annotations

import base64
import smtplib
import ssl
from email.message import EmailMessage
from email.utils import format_datetime, formataddr, parseaddr
from pathlib import Path
from urllib.parse import unquote, urlsplit

from reporting.deliveries import ChannelProblem, Parcel
from reporting.digest.html import render_html
from reporting.digest.mail import render
from reporting.digest.picture import chart_png
from reporting.digest.value import Digest

TIMEOUT_SECONDS = 20


class SmtpChannel:
    """Sends through `smtp://user:password@host:port` (STARTTLS where offered) or `smtps://…`.

    Raises
    ------
    ValueError : the address is no smtp:// or smtps:// URL
    """

    def __init__(self, url: str, mail_from: str, base_url: str = "") -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
            raise ValueError("the mail server's address must look like smtp://user:password@host:port")
        self._secure = parts.scheme == "smtps"
        self._host = parts.hostname
        self._port = parts.port or (465 if self._secure else 25)
        self._user = unquote(parts.username) if parts.username else None
        self._password = unquote(parts.password or "")
        self._from, self._base_url = mail_from, base_url

    def send(self, parcel: Parcel) -> None:
        self.hand_over(addressed(parcel, self._from, self._base_url))

    def hand_over(self, message: EmailMessage) -> None:
        """Give one complete message to the server. Raises ChannelProblem."""
        try:
            with self._connect() as server:
                server.send_message(message)
        except smtplib.SMTPRecipientsRefused as refusal:
            code, said = next(iter(refusal.recipients.values()))
            raise ChannelProblem(f"the address was refused: {code} {_words(said)}", permanent=code >= 500) from refusal
        except smtplib.SMTPResponseException as answer:
            permanent = answer.smtp_code >= 500 and not isinstance(answer, smtplib.SMTPAuthenticationError)
            raise ChannelProblem(f"{answer.smtp_code} {_words(answer.smtp_error)}", permanent) from answer
        except (OSError, smtplib.SMTPException) as problem:
            raise ChannelProblem(f"the mail server {self._host}:{self._port} did not answer: {problem}") from problem

    def _connect(self) -> smtplib.SMTP:
        if self._secure:
            context = ssl.create_default_context()
            server: smtplib.SMTP = smtplib.SMTP_SSL(self._host, self._port, timeout=TIMEOUT_SECONDS, context=context)
        else:
            server = smtplib.SMTP(self._host, self._port, timeout=TIMEOUT_SECONDS)
            server.ehlo()
            if server.has_extn("starttls"):
                server.starttls(context=ssl.create_default_context())
                server.ehlo()
        if self._user is not None:
            server.login(self._user, self._password)
        return server


class OutboxFolderChannel:
    """Writes each digest as `<key>.eml` and, to be opened in a browser, `<key>.html`. Repeating it overwrites."""

    def __init__(self, folder: Path, mail_from: str, base_url: str = "") -> None:
        self._folder, self._from, self._base_url = Path(folder), mail_from, base_url

    def send(self, parcel: Parcel) -> None:
        message = addressed(parcel, self._from, self._base_url)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._write(f"{parcel.key}.eml", message.as_bytes())
            self._write(f"{parcel.key}.html", preview_html(parcel.digest, self._base_url).encode())
        except OSError as problem:
            raise ChannelProblem(f"{self._folder} cannot be written: {problem}") from problem

    def hand_over(self, message: EmailMessage) -> None:
        """Write one complete message as `<id>.eml`. Raises ChannelProblem."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._write(f"{message['Message-ID'].strip('<>').partition('@')[0]}.eml", message.as_bytes())
        except OSError as problem:
            raise ChannelProblem(f"{self._folder} cannot be written: {problem}") from problem

    def _write(self, name: str, content: bytes) -> None:
        unfinished = self._folder / f".{name}.part"
        unfinished.write_bytes(content)
        unfinished.replace(self._folder / name)


def addressed(parcel: Parcel, mail_from: str, base_url: str) -> EmailMessage:
    """The rendered mail with sender, receiver, date and an id that stays the same at every attempt."""
    if not parcel.email:
        raise ChannelProblem("the account has no mail address", permanent=True)
    message = render(parcel.digest, base_url)
    message["From"] = mail_from
    message["To"] = formataddr((parcel.staff_name, parcel.email))
    message["Date"] = format_datetime(parcel.now)
    domain = parseaddr(mail_from)[1].partition("@")[2] or "suara-layanan"
    message["Message-ID"] = f"<{parcel.key}@{domain}>"
    return message


def preview_html(digest: Digest, base_url: str = "") -> str:
    """The mail's HTML with its chart inside, for a browser."""
    picture = None if digest.quiet else chart_png(digest)
    source = None if picture is None else "data:image/png;base64," + base64.b64encode(picture).decode()
    return render_html(digest, base_url, source)


def _words(said: bytes | str) -> str:
    return said.decode(errors="replace") if isinstance(said, bytes) else said
