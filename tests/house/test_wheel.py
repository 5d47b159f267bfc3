"""The wheel carries what lies beside the packages, and the program starts from it alone."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BUILT_FROM = ("pyproject.toml", "setup.py", "MANIFEST.in", "README.md", "LICENSE", "timebank", "ui", "tools")
SHIPPED = ("migrations", "resources")


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """The contents of a wheel, built from a clean copy of the sources without a network."""
    clean = tmp_path_factory.mktemp("clean")
    ignored = shutil.ignore_patterns("__pycache__", "*.qm")
    for name in (*BUILT_FROM, *SHIPPED):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, clean / name, ignore=ignored)
        else:
            shutil.copy(ROOT / name, clean / name)
    wheels = tmp_path_factory.mktemp("wheels")
    words = ["wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", str(wheels), str(clean)]
    subprocess.run([sys.executable, "-m", "pip", *words], check=True, capture_output=True)
    unpacked = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(next(wheels.glob("*.whl"))) as wheel:
        wheel.extractall(unpacked)
    return unpacked


def relative_files(folder: Path) -> set[str]:
    return {
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path.suffix not in (".ts", ".qm")
    }


def test_every_shipped_file_is_in_the_wheel(installed):
    for name in SHIPPED:
        assert relative_files(installed / "timebank" / "shipped" / name) == relative_files(ROOT / name)


def test_every_catalogue_is_in_the_wheel_built(installed):
    sources = {path.stem for path in (ROOT / "resources" / "translations").glob("*.ts")}
    built = installed / "timebank" / "shipped" / "resources" / "translations"
    assert {path.stem for path in built.glob("*.qm")} == sources


def test_nothing_of_the_workshop_is_in_the_wheel(installed):
    top = {path.name for path in installed.iterdir() if not path.name.endswith(".dist-info")}
    assert top == {"timebank", "ui"}


def test_the_wheels_own_files_are_found(installed, tmp_path):
    script = "from timebank import places; print(places.resource('fonts')); print(places.migrations())"
    environment = {"PYTHONPATH": str(installed), "PATH": ""}
    command = [sys.executable, "-c", script]
    told = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
    shipped = installed / "timebank" / "shipped"
    assert told.stdout.split() == [str(shipped / "resources" / "fonts"), str(shipped / "migrations")]
