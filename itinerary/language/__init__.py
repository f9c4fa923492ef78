"""A text → mentions with character offsets: sentences, dates, places, people."""
