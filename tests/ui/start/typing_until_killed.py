"""A desk of its own in a process of its own: types half a line, says that it is kept, and waits to be killed."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.app import Desk
from ui.kernel.settings import Settings
from ui.pages.desk.page import DeskPage


def main(book: str, folder: str, operator: str, password: str) -> None:
    """Open the desk on this book and type; nothing ends it but a signal."""
    application = QApplication([])
    desk = Desk(Settings(f"{folder}/desk.ini"))
    desk.open(book, operator, password)
    desk.window.activateWindow()
    typed = {"done": 0}
    words = ("fat", "hen", "kok")

    def go_on() -> None:
        place = desk.window.workplace
        page = place.current() if place is not None else None
        if not isinstance(page, DeskPage) or page.door.is_busy:
            return
        fields = page.form.bar.fields
        if typed["done"] < len(words):
            QTest.keyClicks(fields[typed["done"]].edit, words[typed["done"]])
            if typed["done"] < 2:
                fields[typed["done"]].settle()
            typed["done"] += 1
        elif page.drafts.is_kept and not page.form.line.is_empty:
            sys.stdout.write("kept\n")
            sys.stdout.flush()

    timer = QTimer()
    timer.timeout.connect(go_on)
    timer.start(150)
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
