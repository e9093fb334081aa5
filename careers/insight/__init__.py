"""What visitors tell us, kept so that no person is in it."""
