"""What somebody sees when the program met what nobody expected."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from ui.kernel.layouts import Column
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.label import Label


class CrashDialog(Dialog):
    """Calm words, a report to copy, and a way to go on: what was saved is saved."""

    def __init__(self, report: str, log: str, parent: QWidget | None = None) -> None:
        super().__init__(width=680, height=520, parent=parent)
        self._log = log
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self._about = Label(role="muted", size=15, wrap=True)
        frame = Card(Column((self.report, 1), margins=(12, 12, 12, 12)))
        self.body.add(self._about, (frame, 1))
        self.copy = Button(icon="copy")
        self.extra.add(self.copy)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report.toPlainText()))
        self.accept_button.clicked.connect(self.accept)
        self.cancel_button.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Something went wrong in the program"),
            self.tr(
                "What was saved is safe. You can go on; if it happens again, close and open the program."
            ),
            self.tr("Go on"),
            "",
        )
        self.copy.set_text(self.tr("Copy report"))
        self.report.setAccessibleName(self.tr("Report"))
        about = self.tr(
            "With this report a developer can mend it. There are no names or texts of people in it."
        )
        log = self.tr("It stands in %1 too.").replace("%1", self._log) if self._log else ""
        self._about.setText(" ".join(filter(None, (about, log))))


def show_report(report: str, log: str, window: QWidget) -> None:
    """Show the report over this window. A fault in painting comes back with every picture: one is enough to read."""
    if not any(isinstance(shown, CrashDialog) for shown in window.findChildren(QDialog)):
        CrashDialog(report, log, parent=window).open()
