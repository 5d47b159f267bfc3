"""The console script `timebank`: hands over to the command line, and loads the screen only when it is wanted."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from timebank import given_secrets
from ui.screen import has_screen

if TYPE_CHECKING:
    from timebank.command_line.main import DeskRequest


def main(words: Sequence[str] | None = None) -> int:
    """Do what the words on the command line ask; without any, open the desk. Gives the exit status."""
    given_secrets.take()
    screen = has_screen()
    if screen and not (sys.argv[1:] if words is None else words):
        # Who clicks the program's icon need not wait for what reads commands.
        from ui.kernel.settings import Settings, settings_file

        if Settings(settings_file()).is_kiosk:
            # The power went while this was a kiosk: it comes back as one.
            from ui.kiosk.app import run
        else:
            from ui.app import run
        return run()
    from timebank.command_line.main import main as command_line

    return command_line(words, desk=_open_desk if screen else None)


def _open_desk(request: DeskRequest) -> int:
    # Late: a script that records an exchange needs no screen, and a server may have none.
    if request.kiosk:
        from ui.kiosk.app import run
    else:
        from ui.app import run

    return run(request.database or "", request.operator or "", request.language or "")


if __name__ == "__main__":
    from multiprocessing import freeze_support

    # In a bundle the processes that draw papers are this very program, started anew.
    freeze_support()
    sys.exit(main())
