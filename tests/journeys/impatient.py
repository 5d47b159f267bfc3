"""The kiosk as it is, but for a minute that lasts eight seconds: `python -m tests.journeys.impatient WORDS`."""

import sys

from ui.kernel import idle
from ui.kiosk import stand
from ui.launch import main

PATIENCE_SECONDS, WARNING_SECONDS = 8, 3

if __name__ == "__main__":
    stand.PATIENCE_SECONDS = PATIENCE_SECONDS
    idle.WARNING_SECONDS = WARNING_SECONDS
    sys.exit(main())
