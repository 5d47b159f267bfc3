"""Draft a migration from what changed in `timebank/store/rows`: `python -m migrations.draft "why"`.

A draft is read, corrected and tested before it is kept. The newest migration can be drafted anew, as long as
no release carries it, by removing its file first.
"""

import argparse
import tempfile
from pathlib import Path

from alembic import command

from timebank.store.upgrade import create, newest_schema, script_config


def main() -> None:
    """Compare the models with a fresh database at the newest schema and write the difference."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("why", help="one line: what the migration is for")
    why = parser.parse_args().why
    number = f"{int(newest_schema() or 0) + 1:04}"
    with (
        tempfile.TemporaryDirectory() as folder,
        create(str(Path(folder) / "draft.db")) as database,
        database.writing() as connection,
    ):
        command.revision(script_config(connection), why, autogenerate=True, rev_id=number)


if __name__ == "__main__":
    main()
