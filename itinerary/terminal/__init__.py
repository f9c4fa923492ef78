"""The timeline on a screen or in a pipe: tables, a trip with its sentences, words for dates.

Texts of articles are data: whatever they hold is shown as characters or cleaned away, never
read as markup or obeyed as an escape sequence.
"""
