"""A desk at which somebody types and never saves: `python -m tests.faults.typist FILE` says when it is kept."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.fixtures.bank import PASSWORD, QUICK
from timebank.office import Office
from timebank.services.staff import show_bank
from ui.kernel.door import Door
from ui.kernel.settings import Settings
from ui.workplace import Workplace

STEP_MILLISECONDS = 20


def main(where: str, settings: str) -> None:
    """Type a line with a note, then go on for ever with the time."""
    application = QApplication([])
    office, desk = Office.open(where, "Riet Jansen", PASSWORD, hasher=QUICK)
    door = Door(office, desk)
    place = Workplace(door, office.ask(desk, show_bank), Settings(settings))
    place.resize(1366, 768)
    place.show()
    place.activateWindow()
    place.go("desk")
    page = place.current()
    drafts, form = page.drafts, page.form

    def wait() -> None:
        QTest.qWait(STEP_MILLISECONDS)
        while door.is_busy:
            QTest.qWait(STEP_MILLISECONDS)

    def write(text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)
        wait()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        wait()

    wait()
    for text in ("fat", "hen", "ko"):
        write(text)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    write("soep voor de buurt")
    form.bar.time.come_back()
    minutes = 1
    while True:
        form.bar.time.edit.clear()
        QTest.keyClicks(form.bar.time.edit, f"{minutes}m")
        while not drafts.is_kept:
            QTest.qWait(STEP_MILLISECONDS)
        sys.stdout.write(f"{minutes}\n")
        sys.stdout.flush()
        minutes += 1
    application.quit()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
