"""Pages, one blueprint a section. A view reads its address, asks `queries` or `search`, and fills a template."""
