"""Pure functions: contacts and rules in, findings out."""
