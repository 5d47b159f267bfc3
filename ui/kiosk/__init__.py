"""The kiosk: what a member sees of their own time, full screen, by touch, keys or a scanner."""
