"""Documents and catalogues -> rows, all in one transaction or not at all."""
