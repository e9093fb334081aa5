"""Where somebody is: a postcode, a town or a district -> a point, and how far things are from it."""
