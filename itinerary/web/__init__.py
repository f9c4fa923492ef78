"""The timeline as a page and as feeds, read-only, over HTTP."""
