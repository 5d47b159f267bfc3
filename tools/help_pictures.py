"""The pictures of the help, taken anew: `python -m tools.help_pictures`, after a page looks different.

One for each text: the part of a page that it is about, in both languages, in light and in dark colours, with few enough
colours to stay light.
"""

import os
import sys
import tempfile
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tools.environment import ROOT
from tools.shots import SCENES, made_up
from tools.stage import Stage, Variant, staged
from ui.help.panel import DARK
from ui.kernel.theme import Scheme

SIZE = (1000, 680)
WIDTH = 680
"""Pixels of a picture that is kept: twice what the panel shows at 100 %, so that large letters stay sharp."""
COLOURS = 64
_LEFT, _TOP = 72, 44
"""Where the page begins, beside the icons and below the band of practice."""
PICTURES: dict[str, tuple[str, QRect]] = {
    "desk": ("desk-filled", QRect(_LEFT, _TOP, 928, 470)),
    "slips": ("slips-typed", QRect(_LEFT, _TOP, 928, 440)),
    "people": ("people", QRect(_LEFT, _TOP, 740, 440)),
    "offers": ("offers-matches", QRect(620, 280, 380, 400)),
    "activities": ("activities-session", QRect(_LEFT, _TOP, 740, 440)),
    "organisations": ("organisation", QRect(_LEFT, _TOP, 740, 460)),
    "proofs": ("proofs", QRect(_LEFT, _TOP, 740, 400)),
    "review": ("review-flags", QRect(_LEFT, _TOP, 740, 440)),
    "privacy": ("privacy", QRect(_LEFT, _TOP, 928, 440)),
    "settings": ("settings", QRect(_LEFT, _TOP, 740, 440)),
    "lists": ("list-filtered", QRect(_LEFT, _TOP, 740, 400)),
    "window": ("search", QRect(150, 60, 700, 440)),
}
"""Each text with the scene of `make shots` that its picture shows, and which part of it."""


def take(database: Path) -> list[Path]:
    """Take every picture in both languages and both colours."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    written = []
    for language in ("nl", "en"):
        folder = ROOT / "resources" / "help" / language
        for scheme, ending in ((Scheme.LIGHT, ""), (Scheme.DARK, DARK)):
            variant = Variant(language=language, scheme=scheme, size=SIZE)
            for name, (scene, part) in PICTURES.items():
                with staged(application, database, variant) as stage:
                    written.append(_picture(stage, scene, part, folder / f"{name}{ending}.png"))
    return written


def _picture(stage: Stage, scene: str, part: QRect, file: Path) -> Path:
    SCENES[scene](stage)
    stage.settle()
    small = _pillow(stage.picture().toImage().copy(part))
    small.thumbnail((WIDTH, WIDTH), Image.Resampling.LANCZOS)
    # Without dots in between: flat colours stay flat, and letters clear.
    few = small.quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    few.save(file, optimize=True)
    stage.close_dialogs()
    return file


def _pillow(picture: QImage) -> Image.Image:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return Image.open(BytesIO(bytes(kept.data()))).convert("RGB")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        for file in take(made_up(Path(folder) / "practice.db")):
            print(f"  {file.relative_to(ROOT)}  {file.stat().st_size // 1024} KB")
    sys.exit(0)
