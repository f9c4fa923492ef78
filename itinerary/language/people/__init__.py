"""Who a text speaks of: names, offices, pronouns and groups with character offsets."""

from itinerary.language.people.finder import find_people

__all__ = ["find_people"]
