"""Official open data -> files in `content/`, one module a publisher's format; the diff is the review.

An import reads files as their publisher made them, works out a `Plan` (what would be added, changed, gone) and leaves
the writing to `swap`. Whatever is wrong with a row becomes a `Fault` with file and row; with one fault nothing is
written. What a person corrected is named in the entry's `kept` and left alone.
"""
