"""The key that signs, and what goes onto the website: shown, printed, saved, renewed."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QScrollArea, QSizePolicy, QWidget

from timebank.domain.bank import Bank
from timebank.domain.changes import Topic
from timebank.domain.errors import Refusal
from timebank.domain.proofs import Centre, KeyMade, Published
from timebank.services.publishing import (
    publish_check_page,
    publish_withdrawals,
    renew_key,
    show_centre,
)
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.pdf import write_beside
from ui.kernel.shell import Shell
from ui.kernel.theme import look
from ui.kernel.wording import told, words
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.flow import Flow
from ui.widgets.label import IconLabel, Label
from ui.widgets.points import Points
from ui.widgets.styled import Styled


class KeysView(Styled, QWidget):
    """Two cards: the key for whoever checks elsewhere, and the page for the website."""

    sheet_wanted = Signal()

    def __init__(self, door: Door, shell: Shell) -> None:
        super().__init__()
        self._door, self._shell = door, shell
        self._centre: Centre | None = None
        self._read = self._arriving = False
        self._address = ""
        self.setProperty("help", "keys")
        self.key_title, self.site_title = (Label(size=17, bold=True, wrap=True) for _ in range(2))
        self.key_line, self.site_line = (Label(size=15, role="muted", wrap=True) for _ in range(2))
        self.fingerprint = Label(size=20, bold=True, wrap=True)
        self.state = Label(size=15, wrap=True)
        self.earlier = Label(size=15, role="muted", wrap=True)
        self.address = Label(bold=True, wrap=True)
        self.sheet = Button(icon="printer")
        self.save = Button(icon="key-round")
        self.renew = Button(icon="refresh-cw")
        self.page = Button(icon="globe")
        self.withdrawals = Button(icon="list-checks")
        self.trouble = IconLabel("circle-alert", role="error")
        keys = _flow(self.sheet, self.save, self.renew)
        site = _flow(self.page, self.withdrawals)
        parts = (self.key_title, self.key_line, self.fingerprint, self.state, self.earlier, keys)
        self._key_card = Card(Column(*parts, gap=10, margins=(24, 20, 24, 24)))
        self._site_card = Card(
            Column(self.site_title, self.site_line, self.address, site, gap=10, margins=(24, 20, 24, 24))
        )
        self._inside = QWidget()
        self._inside.setLayout(
            Column(self.trouble, self._key_card, self._site_card, None, gap=16, margins=(0, 0, 8, 8))
        )
        self._inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._inside)
        self.setLayout(Row((self.area, 1), gap=0))
        self.renew.setVisible(door.may(renew_key))
        self._site_card.setVisible(door.may(publish_check_page))
        self.sheet.clicked.connect(self.sheet_wanted)
        self.save.clicked.connect(self._choose_key_file)
        self.renew.clicked.connect(self.ask_renewal)
        self.page.clicked.connect(self._choose_folder)
        self.withdrawals.clicked.connect(self._choose_list_file)
        self.restyle()
        self.retranslate()

    def restyle(self) -> None:
        self._inside.setMaximumWidth(look().px(920))

    def retranslate(self) -> None:
        self.key_title.setText(self.tr("The key that signs"))
        self.key_line.setText(
            self.tr(
                "Whoever checks our certificates elsewhere needs this key once: the sheet or the file. It is not secret. "
                "By the fingerprint two people know that they mean the same one."
            )
        )
        self.sheet.set_text(self.tr("Sheet with the key"))
        self.save.set_text(self.tr("Save as a file…"))
        self.renew.set_text(self.tr("New key…"))
        self.site_title.setText(self.tr("On the website"))
        self.site_line.setText(
            self.tr(
                "A page on your own website says to everybody who scans the code whether a certificate is right. It needs no "
                "server. Put both files there, and a new list after every withdrawal."
            )
        )
        self.page.set_text(self.tr("Make the page…"))
        self.withdrawals.set_text(self.tr("Save the list of withdrawn ones…"))
        self._tell()

    def reload(self) -> None:
        """Read the key."""
        self._door.ask(show_centre, then=self._on_centre, refused=self._on_no_key, owner=self)

    def show_bank(self, bank: Bank) -> None:
        """Where the page is published, as the settings have it."""
        self._address = bank.check_page
        self._tell()

    def on_changed(self, topics: frozenset[Topic]) -> None:
        """A first certificate makes the key, an administrator another."""
        if topics & {Topic.CERTIFICATES, Topic.SETTINGS}:
            self.reload()

    def arrive(self) -> None:
        """Put the focus on the first thing that can be done; without a key there may be nothing.

        Not before the key was read: until then that would be to renew it.
        """
        if not self._read:
            self._arriving = True
            return
        for button in (self.sheet, self.renew):
            if button.isEnabled() and button.isVisible():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def export_to(self, file: Path) -> None:
        """Write the public keys to a file."""
        centre = self._centre
        if centre is not None:
            self._write(lambda: {file: _key_file(centre)}, self.tr("Saved as %1").replace("%1", file.name))

    def save_list_to(self, file: Path) -> None:
        """Sign the list of what was withdrawn and write it."""

        def made(published: Published) -> None:
            self._write(
                lambda: {file: published.withdrawals.encode()},
                self.tr("Saved as %1").replace("%1", file.name),
            )

        self._door.do(publish_withdrawals, then=made, refused=self._on_refused, owner=self)

    def publish_to(self, folder: Path) -> None:
        """Write the page and its list into a folder."""

        def made(published: Published) -> None:
            key = "website" if self._address else "website_nowhere"
            sentence = words().command(
                f"certificate_key.{key}", folder=folder.name or str(folder), address=self._address
            )
            self._write(
                lambda: {folder / name: content for name, content in published.files.items()}, sentence
            )

        self._door.do(publish_check_page, then=made, refused=self._on_refused, owner=self)

    def ask_renewal(self) -> None:
        """Ask before another key signs: that cannot be undone."""
        RenewDialog(self._door, self._shell, self.window()).open()

    def _choose_key_file(self) -> None:
        self._choose("timebank-key.json", "JSON (*.json)", self.export_to)

    def _choose_list_file(self) -> None:
        self._choose("withdrawn.jwt", "JWT (*.jwt)", self.save_list_to)

    def _choose_folder(self) -> None:
        dialog = self._dialog()
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda chosen: self.publish_to(Path(chosen)))
        dialog.open()

    def _choose(self, name: str, kinds: str, take: Callable[[Path], object]) -> None:
        dialog = self._dialog()
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(kinds)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: take(Path(chosen)))
        dialog.open()

    def _dialog(self) -> QFileDialog:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save as"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _write(self, contents: Callable[[], Mapping[Path, bytes]], sentence: str) -> None:
        self.trouble.hide()

        def written() -> bool:
            try:
                for file, content in contents().items():
                    write_beside(file, content)
            except OSError:
                return False
            return True

        def done(whole: bool) -> None:
            if whole:
                self._shell.say(sentence)
            else:
                self._refuse(self.tr("Saving in this folder did not work. Choose another one."))

        self._door.work(lambda _progress: written(), then=done, owner=self)

    def _on_centre(self, centre: Centre) -> None:
        self._show(centre)

    def _on_no_key(self, _refusal: Refusal) -> None:
        self._show(None)

    def _show(self, centre: Centre | None) -> None:
        self._centre, self._read = centre, True
        self._tell()
        if self._arriving and self.isVisible():
            self.arrive()
        self._arriving = False

    def _on_refused(self, refusal: Refusal) -> None:
        self._refuse(told(refusal))

    def _refuse(self, sentence: str) -> None:
        self.trouble.set_text(sentence)
        self.trouble.show()

    def _tell(self) -> None:
        self.trouble.hide()
        centre = self._centre
        for part in (self.sheet, self.save, self.page, self.withdrawals):
            part.setEnabled(centre is not None)
        self.address.setText(
            self._address or self.tr("No address yet. Write it under Settings once the page stands there.")
        )
        self.fingerprint.setVisible(centre is not None)
        self.earlier.setVisible(centre is not None and len(centre.keys) > 1)
        if centre is None:
            self.state.setText(self.tr("There is no key yet. It comes by itself with the first certificate."))
            return
        now, *before = centre.keys
        self.fingerprint.setText(now.fingerprint)
        since = "" if now.since is None else words().date(now.since)
        self.state.setText(self.tr("Signs since %1").replace("%1", since))
        lines = [
            self.tr("%1 signed until %2; those certificates stay valid.")
            .replace("%1", key.fingerprint)
            .replace("%2", "" if key.until is None else words().date(key.until))
            for key in before
        ]
        self.earlier.setText("\n".join(lines))


class RenewDialog(Dialog):
    """What another key means, before it signs."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget) -> None:
        super().__init__(width=640, parent=parent)
        self._door, self._shell = door, shell
        self._effects = Points(size=16)
        self.body.add(self._effects, None)
        self.accept_button.clicked.connect(self.send)
        self.retranslate()
        self.cancel_button.setFocus()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Sign with a new key?"),
            self.tr("Do this when the old one may have leaked, or once in some years."),
            self.tr("Make a new key"),
            self.tr("Cancel"),
        )
        effects = (
            self.tr("New certificates are signed with the new key."),
            self.tr(
                "What was signed stays valid. Nobody can sign with the old key any more: this cannot be undone."
            ),
            self.tr(
                "Whoever checks elsewhere needs the new sheet or file. Until then new papers cannot be checked there."
            ),
            self.tr("Make the page for the website anew, and put it there."),
        )
        self._effects.set_texts(effects)

    def send(self) -> None:
        """Make it."""
        self.accept_button.setEnabled(False)
        self._door.do(
            renew_key,
            then=self._on_made,
            refused=lambda refusal: self.refuse(told(refusal)),
            ended=lambda: self.accept_button.setEnabled(True),
            owner=self,
        )

    def _on_made(self, made: KeyMade) -> None:
        key = "made" if made.replaced else "first"
        sentence = words().command(f"certificate_key.{key}", fingerprint=made.key.fingerprint)
        self._shell.say(sentence, icon="key-round")
        self.accept()


def _flow(*buttons: Button) -> QWidget:
    flow = Flow(gap=12)
    for button in buttons:
        flow.addWidget(button)
    row = QWidget()
    row.setLayout(flow)
    return row


def _key_file(centre: Centre) -> bytes:
    # Late, so that a window opens without what reads keys.
    from timebank.formats.centres import written_centre

    return written_centre(centre).encode()
