"""Emoji and emoticons by the mood they carry."""

_GLAD = "😀😃😄😁😆😊☺🙂😇🥰😍🤩😘😗😚😋🤗👍👏🙌🙏💪👌✨🌟⭐💯❤💖💕💗💙💚💛🧡💜😻🎉🥳🤝🌹💐✅🫶🤲😎🔥"
_SAD = "😞😟😠😡🤬😤😢😭😩😫😖😣😒🙁☹😕😔😓😰😱🤮🤢👎💩💔😾🙄😑😐😪😥❌🤦🤯👿😈🥴🥱😮😨"
_PLAYFUL = "😂🤣😅😜😝😛😏🤪🤭🙃😬"

EMOJI: dict[str, str] = (
    dict.fromkeys(_GLAD, "<glad>") | dict.fromkeys(_SAD, "<sad>") | dict.fromkeys(_PLAYFUL, "<playful>")
)

EMOTICONS: dict[str, str] = {
    ":)": "<glad>",
    "=)": "<glad>",
    ":d": "<glad>",
    "=d": "<glad>",
    ";)": "<glad>",
    ":*": "<glad>",
    ":p": "<playful>",
    "8)": "<glad>",
    "<3": "<glad>",
    "^_": "<glad>",
    "^^": "<glad>",
    ":(": "<sad>",
    "=(": "<sad>",
    ";(": "<sad>",
    ":'": "<sad>",
    ":/": "<sad>",
    ":\\": "<sad>",
    ":|": "<sad>",
    "t_": "<sad>",
}

MOODS = frozenset(EMOJI.values()) | frozenset(EMOTICONS.values()) | frozenset(EMOJI)
