"""Reports of trips, kept for ever, and the one timeline that is derived from them.

``store`` opens the database, ``importing`` puts articles in, ``derivation`` turns reports
into trips, ``queries`` asks. Nothing here knows how a trip was extracted or is shown.
"""
