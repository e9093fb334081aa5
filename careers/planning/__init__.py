"""Options as a graph: compare them, switch between them, plan a way along them."""
