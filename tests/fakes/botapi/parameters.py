"""What a request asks: query string, form, multipart or JSON, each value checked as it is read."""

from __future__ import annotations

import json
from email import message_from_bytes
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl

from tests.fakes.botapi.refusal import bad_request


class Parameters:
    def __init__(self, values: dict[str, Any], files: dict[str, tuple[str, bytes]]) -> None:
        self.values = values
        self.files = files

    @classmethod
    def read(cls, query: str, content_type: str, body: bytes) -> Parameters:
        values: dict[str, Any] = dict(parse_qsl(query, keep_blank_values=True))
        files: dict[str, tuple[str, bytes]] = {}
        kind = content_type.split(";")[0].strip().lower()
        if kind == "application/x-www-form-urlencoded":
            values.update(parse_qsl(body.decode(), keep_blank_values=True))
        elif kind == "application/json":
            try:
                values.update(json.loads(body or b"{}"))
            except (ValueError, TypeError):
                raise bad_request("can't parse JSON object") from None
        elif kind == "multipart/form-data":
            whole = message_from_bytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body, policy=HTTP)
            for part in whole.iter_parts():
                name = str(part.get_param("name", header="content-disposition"))
                payload = part.get_payload(decode=True)
                content = payload if isinstance(payload, bytes) else b""
                if part.get_filename() is not None:
                    files[name] = (str(part.get_filename()), content)
                else:
                    values[name] = content.decode()
        return cls(values, files)

    def text(self, name: str, default: str | None = None) -> str | None:
        value = self.values.get(name)
        return default if value is None else str(value)

    def required(self, name: str) -> str:
        value = self.text(name)
        if value is None or value == "":
            raise bad_request(f'parameter "{name}" is required')
        return value

    def integer(self, name: str, default: int | None = None) -> int | None:
        value = self.values.get(name)
        if value is None or value == "":
            return default
        try:
            if isinstance(value, (bool, float)):
                raise ValueError
            return int(value)
        except (ValueError, TypeError):
            raise bad_request(f'parameter "{name}" must be Integer') from None

    def boolean(self, name: str) -> bool:
        return str(self.values.get(name, "")).lower() in {"true", "1", "yes"}

    def json(self, name: str) -> Any:
        value = self.values.get(name)
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from None
