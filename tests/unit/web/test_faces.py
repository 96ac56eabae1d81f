"""The four faces differ in their lines, not only in colour."""

import re

from web.faces import face


def test_no_two_faces_have_the_same_lines() -> None:
    drawings = {tuple(re.findall(r' d="([^"]+)"', face(overall))) for overall in (1, 2, 3, 4)}
    assert len(drawings) == 4


def test_they_are_silent_to_screen_readers_which_read_the_word_below() -> None:
    assert all('aria-hidden="true"' in face(overall) for overall in (1, 2, 3, 4))
