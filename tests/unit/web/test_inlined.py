"""What travels inside the page is exactly what the policy vouches for."""

import base64
import hashlib
import re

from web.headers import POLICY
from web.inlined import CITIZEN_STYLE, KEEP_SCRIPT, OFFICE_STYLE


def test_the_policy_names_the_hash_of_each_inlined_text() -> None:
    for inlined in (CITIZEN_STYLE, OFFICE_STYLE, KEEP_SCRIPT):
        digest = base64.b64encode(hashlib.sha256(str(inlined.text).encode()).digest()).decode()
        assert f"'sha256-{digest}'" in POLICY


def test_the_policy_allows_nothing_unsafe_and_no_other_place() -> None:
    assert "unsafe" not in POLICY
    assert "http" not in POLICY
    assert "default-src 'none'" in POLICY


def test_no_inlined_text_can_close_its_own_tag() -> None:
    for inlined in (CITIZEN_STYLE, OFFICE_STYLE, KEEP_SCRIPT):
        assert "</" not in inlined.text


def test_squeezing_keeps_every_rule() -> None:
    assert str(CITIZEN_STYLE.text).count("{") == str(CITIZEN_STYLE.text).count("}")
    assert "@media (prefers-color-scheme:dark)" in CITIZEN_STYLE.text
    assert "prefers-reduced-motion" in CITIZEN_STYLE.text
    assert not re.search(r"/\*", str(CITIZEN_STYLE.text))
