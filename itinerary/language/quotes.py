"""The marks of quotation of old wires, of typewriters and of British papers, made those of today.

A wire wrote ``yes'' and the minister`s, a paper writes 'yes', an archive ″yes″: to the rules all
of them are "yes" and the minister's. No character is added or taken away, so that offsets stay.
"""

from __future__ import annotations

import re

_PRIMES = str.maketrans({"″": '"', "′": "'", "´": "'", "`": "'"})
# A nickname inside a name keeps its marks, as the name is given back with them.
_NICKNAME = re.compile(r"(?<=[a-z] )['‘][A-Z]\w+['’](?= [A-Z])")
# An opening mark, words with their apostrophes, and a closing mark behind a point or a word.
_SINGLE = re.compile(
    r"(?<![\w'’.,])['‘](?=\w)(?P<said>(?:[^'‘’\n\"“”]|(?<=\w)['’](?=\w)){2,600}?(?<=[\w,.!?…]))['’](?!\w)"
)
_OPENING, _CLOSING = "``", "''"


def level_quotes(text: str) -> str:
    """``text`` with every mark of quotation as ``"``, and every apostrophe as ``'``.

    It is as long as it was: of a doubled mark one half becomes a space, the outer one.
    """
    if "`" in text or _CLOSING in text or "″" in text:
        text = text.replace(_OPENING, ' "').replace(_CLOSING, '" ').translate(_PRIMES)
    if " '" in text or "\n'" in text or "‘" in text or text.startswith("'"):
        text = _SINGLE.sub(_double, text)
    return text


def _double(match: re.Match[str]) -> str:
    nickname = _NICKNAME.match(match.string, match.start())
    return match[0] if nickname else f'"{match["said"]}"'
