"""Files to read, written by the tests that need them."""

import pytest

from itinerary.reading import read


@pytest.fixture
def read_bytes(tmp_path):
    """Write bytes to a file of some name and read the one article in it."""

    def reading(data, name="story.txt", published=None):
        file = tmp_path / name
        file.write_bytes(data)
        (article,) = read(file, published)
        return article

    return reading


@pytest.fixture
def read_text(read_bytes):
    """The same for text, written as UTF-8."""

    def reading(text, name="story.txt", published=None):
        return read_bytes(text.encode(), name, published)

    return reading
