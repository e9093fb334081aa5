"""Languages: which there are, the interface's words in them, and the catalogues that translators edit."""
