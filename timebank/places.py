"""Where things lie: what the program ships with, and the folders it may write in.

The one module that knows. Three layouts exist: a checkout, where `migrations/` and `resources/` stand beside
the packages; an installed wheel, into which the build copies both as `timebank/shipped/`; and a bundle, which
carries the wheel's layout. Everybody else asks here and never builds such a path.
"""

from pathlib import Path

import platformdirs

_PROGRAM = "timebank"
_PACKAGE = Path(__file__).resolve().parent
_SHIPPED = _PACKAGE / "shipped"


def _root() -> Path:
    """The folder that holds `migrations` and `resources`: the copy that was shipped, else the checkout."""
    return _SHIPPED if _SHIPPED.is_dir() else _PACKAGE.parent


def resource(*parts: str) -> Path:
    """The path of a file or folder below `resources`, such as `resource("fonts", "NotoSans-Bold.ttf")`.

    Raises FileNotFoundError when it is not there: then the installation is damaged, no person caused it.
    """
    path = _root().joinpath("resources", *parts)
    if not path.exists():
        raise FileNotFoundError(path)
    return path


def migrations() -> Path:
    """The folder of Alembic's `env.py`, its versions and the guards."""
    return _root() / "migrations"


def data_folder() -> Path:
    """This person's folder for banks and keys. Not made here: who writes in it makes it first."""
    return platformdirs.user_data_path(_PROGRAM, appauthor=False)


def default_bank() -> Path:
    """The bank that is meant when nobody names one."""
    return data_folder() / "bank.db"


def log_folder() -> Path:
    """This person's folder for log files. Not made here: who writes in it makes it first."""
    return platformdirs.user_log_path(_PROGRAM, appauthor=False)
