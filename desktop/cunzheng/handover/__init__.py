"""What leaves the case: folders, copies, and the proof that they read back."""
