"""Frozen values, moments, errors, progress and texts. Standard library only; knows nobody above."""
