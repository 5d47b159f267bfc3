"""A next release to upgrade to: the migrations that ship, and one more that does what real ones will do."""

import shutil
from pathlib import Path

import pytest

from timebank.places import migrations
from timebank.store import upgrade

STEP = '''
"""A step of a next release: rebuilds a table of the books, adds one, and breaks where a test wants it to."""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "{number}"
down_revision = "{before}"


def upgrade() -> None:
    op.create_table("novelties_{number}", sa.Column("key", sa.Integer(), nullable=False, primary_key=True))
    rebuild = "always" if op.get_context().dialect.name == "sqlite" else "never"
    with op.batch_alter_table("entries", recreate=rebuild) as batch:
        batch.add_column(sa.Column("novelty_{number}", sa.Integer(), nullable=True))
    if Path(__file__).with_suffix(".broken").exists():
        raise RuntimeError("the power went out")
    op.execute("INSERT INTO novelties_{number} (key) VALUES (7)")
'''


class NextRelease:
    """The folder of a next release's migrations."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def add(self, number: str, before: str) -> None:
        """One more migration."""
        self._file(number).write_text(STEP.format(number=number, before=before).lstrip())

    def break_at(self, number: str) -> None:
        """Let this migration stop in its middle."""
        self._file(number).with_suffix(".broken").touch()

    def mend(self, number: str) -> None:
        """Let it go on."""
        self._file(number).with_suffix(".broken").unlink()

    def _file(self, number: str) -> Path:
        return self.folder / "versions" / f"{number}_next.py"


@pytest.fixture
def next_release(tmp_path_factory, monkeypatch):
    """A program whose newest schema is 9001; what ships is what it upgrades from."""
    folder = tmp_path_factory.mktemp("release") / "migrations"
    shutil.copytree(migrations(), folder, ignore=shutil.ignore_patterns("__pycache__"))
    release = NextRelease(folder)
    release.add("9001", before=upgrade.newest_schema())
    monkeypatch.setattr(upgrade, "migrations", lambda: folder)
    return release
