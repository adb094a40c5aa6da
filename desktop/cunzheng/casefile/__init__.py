"""The encrypted case file; takes and returns core values, never rows."""
