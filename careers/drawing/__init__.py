"""Pictures drawn from data: where lines, stations and bars stand. Plain numbers; templates turn them into SVG."""
