"""The index and the question put to it. Nothing outside this room knows which engine is used."""
