"""Write the two generated lexicons of the people finder: given names and ordinary words.

    python tools/make_people_lexicons.py WORD_LIST

WORD_LIST is SCOWL's small American list (size 35; free to use and distribute with its
notice, see docs/people.md). The given names come from the Faker package (MIT licence), which
has to be importable; neither is needed to run the program.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "itinerary" / "language" / "data" / "en"
ENDINGS = ("'s", "s", "es", "ed", "d", "ing", "ly", "er", "ers")
LATIN_NAME = re.compile(r"[^\W\d_]{3,}(?:-[^\W\d_]{2,})?")


def is_latin(name: str) -> bool:
    return all("LATIN" in unicodedata.name(mark, "") for mark in name if mark.isalpha())


def collect_names() -> dict[str, str]:
    """Given names in Latin script with "m", "f", or "" where both or unknown.

    A name has to be used in two of Faker's locales, so that the rare ones stay out; accents
    are dropped, as the press drops them.
    """
    import faker.providers.person as person

    genders: dict[str, set[str]] = defaultdict(set)
    languages: dict[str, set[str]] = defaultdict(set)
    for locale in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"{person.__name__}.{locale.name}").Provider
        for gender, attribute in (("m", "male"), ("f", "female"), ("", "nonbinary")):
            names = getattr(provider, f"first_names_{attribute}", None) or ()
            for name in names:
                if LATIN_NAME.fullmatch(name) and is_latin(name):
                    plain = fold(name)
                    genders[plain].add(gender)
                    languages[plain].add(locale.name)
    return {
        name: "".join(known) if len(known) == 1 else ""
        for name, known in genders.items()
        if len(languages[name]) > 1
    }


def fold(name: str) -> str:
    """``name`` in lower case without accents."""
    marks = unicodedata.normalize("NFD", name.lower())
    return "".join(mark for mark in marks if not unicodedata.combining(mark))


def collect_words(word_list: Path) -> list[str]:
    """Ordinary words without those that are another one plus a regular ending."""
    words = {
        word
        for word in word_list.read_text(encoding="utf-8").split()
        if word.isascii() and word.isalpha() and word.islower() and len(word) > 1
    }
    return sorted(
        word
        for word in words
        if not any(
            word.endswith(ending)
            and (word[: -len(ending)] in words or word[: -len(ending)] + "e" in words)
            for ending in ENDINGS
        )
    )


def main(word_list: Path) -> None:
    names = collect_names()
    lines = [f"{name}\t{gender}" if gender else name for name, gender in sorted(names.items())]
    (FOLDER / "given_names.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    words = collect_words(word_list)
    (FOLDER / "ordinary_words.txt").write_text("\n".join(words) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
