"""How the timeline is told in English, wherever it is shown: who, where, when, what changed.

Plain texts without any look; what shows them knows whether it is a terminal or a page.
"""
