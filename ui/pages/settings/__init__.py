"""Settings: who works here, what the centre is called, what it allows, and how this screen looks."""
