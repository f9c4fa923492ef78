"""What is kept of the words of texts has a bound, so that an archive of any length fits."""

from collections.abc import Callable
from typing import Any

import pytest

from itinerary.language.people import roles


@pytest.mark.parametrize(
    "keeping",
    [roles.find_office, roles.role_key, roles.is_minor, roles.role_answers, roles.find_seat],
)
def test_roles_that_no_two_articles_share_are_not_heaped_up(keeping: Callable[..., Any]) -> None:
    for number in range(5_000):
        keeping(f"minister of affairs number {number}")
    assert keeping.cache_info().currsize < 5_000  # type: ignore[attr-defined]


def test_pairs_of_roles_are_not_heaped_up() -> None:
    for number in range(20_000):
        roles.may_be_same_role("minister of affairs", f"envoy {number}")
    assert roles.may_be_same_role.cache_info().currsize < 20_000
