"""Files in `content/` -> typed documents, and every fault in them with its file and line."""
