"""One file a page; no page imports another."""
