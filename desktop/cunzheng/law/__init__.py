"""Statutes and rule sets by date. Reads resources/law, resources/rules and resources/phrases."""
