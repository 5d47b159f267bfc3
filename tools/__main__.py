"""The one way in, on every system: `python -m tools TASK`. The Makefile only passes on.

This file must run on any old Python, if only to say that it is too old; the rest needs 3.11.
"""

import shutil
import subprocess
import sys

OLDEST = (3, 11)
NEWEST_FIRST = ("python3.14", "python3.13", "python3.12", "python3.11")

if sys.version_info < OLDEST:
    for name in NEWEST_FIRST if sys.version_info >= (3, 3) else ():
        other = shutil.which(name)
        # A name on the path may be an empty promise (pyenv leaves such): ask it something first.
        if other and subprocess.call([other, "-c", "import venv"], stderr=subprocess.DEVNULL) == 0:
            sys.exit(subprocess.call([other, "-m", "tools"] + sys.argv[1:]))
    sys.exit(
        "Timebank needs Python {}.{} or newer; this is {}.{} ({}).\n"
        "Install a newer one from python.org or your system's packages, then say: make PYTHON=python3.12 ...".format(
            OLDEST[0], OLDEST[1], sys.version_info[0], sys.version_info[1], sys.executable
        )
    )

from tools.tasks import main  # noqa: E402 - imported only by a Python that can read it

sys.exit(main(sys.argv[1:]))
