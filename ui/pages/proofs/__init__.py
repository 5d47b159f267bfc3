"""The page *Certificates*: the register of what was made, and checking what somebody shows."""
