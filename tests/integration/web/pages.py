"""Reading pages as a browser would: strict HTML, form fields, addresses."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

import html5lib
from werkzeug.test import TestResponse

_NS = "{http://www.w3.org/1999/xhtml}"


def parse(response: TestResponse) -> Element:
    """The page as a tree; any breach of the HTML standard raises."""
    parser = html5lib.HTMLParser(html5lib.getTreeBuilder("etree"), strict=True, namespaceHTMLElements=True)
    return parser.parse(response.get_data(as_text=True))


def find_all(page: Element, name: str) -> list[Element]:
    return list(page.iter(_NS + name))


def text_of(page: Element) -> str:
    body = next(page.iter(_NS + "body"))
    for script in [*find_all(page, "script"), *find_all(page, "style")]:
        script.text = ""
    return re.sub(r"\s+", " ", " ".join(body.itertext())).strip()


def token_in(response: TestResponse) -> str:
    fields = [field for field in find_all(parse(response), "input") if field.get("name") == "token"]
    return str(fields[0].get("value"))


def typed_in(response: TestResponse, name: str = "comment") -> str:
    return next(field.text or "" for field in find_all(parse(response), "textarea") if field.get("name") == name)
