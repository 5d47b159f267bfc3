"""What is shown while nobody is signed in: who are you, or how to begin."""
