"""Lists and tables as values first; Qt only carries them to the views."""
