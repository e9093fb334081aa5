"""What every response carries and every post must show: headers, guards, errors; and static files."""
