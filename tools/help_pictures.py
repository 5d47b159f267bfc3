"""The pictures of the help, taken anew: `python -m tools.help_pictures`, after a page looks different.

Small and few: the upper part of a page, in light colours, in both languages, with few enough colours to stay light.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tools.environment import ROOT
from tools.shots import SCENES, made_up
from tools.stage import Stage, Variant, staged

SIZE = (1120, 640)
WIDTH = 760
PICTURES: dict[str, tuple[str, Callable[[QImage], QRect]]] = {
    "desk": ("desk-filled", lambda whole: QRect(224, 40, whole.width() - 224, 400)),
    "people": ("people", lambda whole: QRect(224, 40, whole.width() - 224, 430)),
}
"""Each picture: the scene of `make shots` that it shows, and which part of it."""


def take(database: Path) -> list[Path]:
    """Take every picture in both languages."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    written = []
    for language in ("nl", "en"):
        for name, (scene, part) in PICTURES.items():
            with staged(application, database, Variant(language=language, size=SIZE)) as stage:
                written.append(
                    _picture(stage, scene, part, ROOT / "resources" / "help" / language / f"{name}.png")
                )
    return written


def _picture(stage: Stage, scene: str, part: Callable[[QImage], QRect], file: Path) -> Path:
    SCENES[scene](stage)
    stage.settle()
    whole = stage.picture().toImage()
    small = whole.copy(part(whole)).scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    if not small.convertToFormat(QImage.Format.Format_Indexed8).save(str(file), "PNG", 0):  # type: ignore[call-overload]
        raise OSError(f"{file} could not be written")
    stage.close_dialogs()
    return file


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        for file in take(made_up(Path(folder) / "practice.db")):
            print(f"  {file.relative_to(ROOT)}  {file.stat().st_size // 1024} KB")
    sys.exit(0)
