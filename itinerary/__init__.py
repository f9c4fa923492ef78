"""A tracker of diplomatic travel: who goes where, on which days, and which sentence says so."""

__version__ = "0.1.0"
