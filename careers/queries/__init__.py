"""Every read of the database, one module a subject. No HTTP in it; nothing here runs one query a row."""
