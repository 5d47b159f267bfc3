"""The part of the build that is no table: shipping migrations and resources, with built catalogues, in the wheel.

Everything else stands in pyproject.toml. `timebank/places.py` knows the layout that is made here.
"""

import shutil
import sys
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT))

from tools import catalogues  # noqa: E402 - a build front-end does not put the project on the path

IGNORED = shutil.ignore_patterns("__pycache__", "*.py[cod]", "*.ts", "*.qm")


class BuildWithShippedFiles(build_py):
    """Copies what lies outside the packages into `timebank/shipped/`."""

    def run(self) -> None:
        super().run()
        if self.editable_mode:
            catalogues.build(catalogues.SOURCES, only_stale=True)
            return
        shipped = Path(self.build_lib) / "timebank" / "shipped"
        shutil.rmtree(shipped, ignore_errors=True)
        for name in ("migrations", "resources"):
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, shipped / name, ignore=IGNORED)
        catalogues.build(shipped / "resources" / "translations")


setup(cmdclass={"build_py": BuildWithShippedFiles})
