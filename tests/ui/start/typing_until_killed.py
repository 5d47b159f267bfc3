"""A desk of its own in a process of its own: types half a line or half an enrolment, says that it is kept, and waits
to be killed."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.app import Desk
from ui.kernel.settings import Settings
from ui.pages.desk.page import DeskPage
from ui.pages.people.enrol import EnrolDialog


def main(book: str, folder: str, operator: str, password: str, what: str) -> None:
    """Open the desk on this book and type a `line` or an `enrolment`; nothing ends it but a signal."""
    application = QApplication([])
    desk = Desk(Settings(f"{folder}/desk.ini"))
    desk.open(book, operator, password)
    desk.window.activateWindow()
    typed = {"done": 0}
    words = ("fat", "hen", "kok")

    def say() -> None:
        sys.stdout.write("kept\n")
        sys.stdout.flush()

    def type_line(page: DeskPage) -> None:
        fields = page.form.bar.fields
        if typed["done"] < len(words):
            QTest.keyClicks(fields[typed["done"]].edit, words[typed["done"]])
            if typed["done"] < 2:
                fields[typed["done"]].settle()
            typed["done"] += 1
        elif page.drafts.is_kept and not page.form.line.is_empty:
            say()

    def type_enrolment(page: DeskPage) -> None:
        form = application.activeModalWidget()
        if not isinstance(form, EnrolDialog):
            page.enrol()
        elif not typed["done"]:
            QTest.keyClicks(form.name, "Yonas Tekle")
            QTest.keyClicks(form.phone, "06 1234")
            typed["done"] = 1
        elif form.drafts.is_kept and form.half() is not None:
            say()

    def go_on() -> None:
        place = desk.window.workplace
        page = place.current() if place is not None else None
        if isinstance(page, DeskPage) and not page.door.is_busy:
            (type_line if what == "line" else type_enrolment)(page)

    timer = QTimer()
    timer.timeout.connect(go_on)
    timer.start(150)
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
