"""The exceptions of the package.

ItineraryError
├── InputError            a file or a stream cannot be used; names it and says what to do
│   ├── UnreadableError   missing, no permission, not text, broken encoding
│   ├── NoArticleError    readable, but holds no article
│   └── NoDateError       an article without any date; says ``--published``
├── UsageError            the command's words are off (exit status 2)
├── StoreError            the database cannot be opened, migrated or written
└── PublishError          a calendar server cannot be reached, or refuses
"""


class ItineraryError(Exception):
    """Base of all errors that the package raises on purpose; its text is one line."""


class InputError(ItineraryError):
    """An input cannot be used. ``source`` is the file as the user named it."""

    def __init__(self, source: str, problem: str) -> None:
        super().__init__(f"{source}: {problem}")
        self.source = source
        self.problem = problem


class UnreadableError(InputError):
    """The input is missing, not permitted, or not text."""


class NoArticleError(InputError):
    """The input was read but holds no article."""


class NoDateError(InputError):
    """The article has no date of any kind, so its trips cannot be dated."""


class UsageError(ItineraryError):
    """The command was called with words that make no sense together."""


class StoreError(ItineraryError):
    """The database cannot be opened, migrated or written."""


class PublishError(ItineraryError):
    """A calendar server cannot be reached, or refuses."""
