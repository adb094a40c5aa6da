"""Bytes in: what a file is, whose it may be and when it was. No SQL, no Qt, nothing invented."""
