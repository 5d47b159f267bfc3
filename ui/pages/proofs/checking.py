"""Checking what somebody shows: scan the code, type it, open the file or a photo, or drop it here."""

from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QScrollArea, QSizePolicy, QWidget

from timebank.domain.certificates import Checked
from timebank.domain.errors import Refusal
from timebank.domain.proofs import Centre, Known, Withdrawals
from timebank.services.proofs import verify_certificate
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.tasks import Task
from ui.kernel.theme import look
from ui.kernel.wording import told, words
from ui.pages.proofs.known import KnownCard
from ui.pages.proofs.reading import Read, known_centres, read_file, read_shown
from ui.pages.proofs.verdict import Verdict
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.field import Field, TextEdit
from ui.widgets.label import Label
from ui.widgets.styled import Styled

_LONGEST_CODE = 4096


class CheckingView(Styled, QWidget):
    """One field for everything that can be typed or scanned, one button for files, and the answer below."""

    opened = Signal(object)
    """The RegisterLine that somebody wants to see as it was made."""

    def __init__(self, door: Door, shell: Shell, zone: Callable[[], ZoneInfo]) -> None:
        super().__init__()
        self._door, self._shell = door, shell
        self._asked: Task | None = None
        self._paper: bytes | str = ""
        self._known: tuple[Known, ...] = ()
        self.setAcceptDrops(True)
        self.setProperty("help", "check")
        self.code = TextEdit(most=_LONGEST_CODE, is_free=False)
        self.field = Field(self.code, icon="scan-line")
        self.check = Button(icon="badge-check", kind=Kind.PRIMARY)
        self.open_button = Button(icon="folder-open", key="Ctrl+O")
        self.how = Label(size=15, role="muted", wrap=True)
        self.busy = Label(size=15, role="muted")
        self.verdict = Verdict(zone)
        self.known = KnownCard()
        form = Card(
            Column(
                self.field,
                Row(self.check, self.open_button, (self.busy, 1), gap=12),
                self.how,
                gap=16,
                margins=(24, 20, 24, 24),
            )
        )
        self._inside = QWidget()
        self._inside.setLayout(Column(form, self.verdict, self.known, None, gap=16, margins=(0, 0, 8, 8)))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._inside)
        self.setLayout(Row((self.area, 1), gap=0))
        self._inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.code.returnPressed.connect(self.check_typed)
        self.check.clicked.connect(self.check_typed)
        self.open_button.clicked.connect(self.choose_file)
        self.verdict.name_typed.connect(self._compare)
        self.verdict.opened.connect(self.opened)
        self.known.forgotten.connect(self._forget)
        self.restyle()
        self.retranslate()

    def restyle(self) -> None:
        self._inside.setMaximumWidth(look().px(920))

    def retranslate(self) -> None:
        self.field.set_words(self.tr("Scan the code on the paper, or type its number"))
        self.check.set_text(self.tr("Check"))
        self.open_button.set_text(self.tr("Open a file or photo…"))
        self.how.setText(
            self.tr(
                "The PDF, a photo (PNG or JPEG) or a digital certificate may also be dropped here. A sheet or file with "
                "the key of another organisation is kept, so that its certificates can be checked too."
            )
        )

    def show_known(self) -> None:
        """Read which centres are known on this computer."""
        self._door.work(lambda _progress: known_centres().all(), then=self._on_known, owner=self)

    def arrive(self) -> None:
        """Put the focus where a code is scanned or typed."""
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        self.code.selectAll()

    def check_typed(self) -> None:
        """Check what stands in the field."""
        text = self.code.text().strip()
        if not text:
            self.field.set_refusal(self.tr("Scan the code or type the number first."))
            self.code.setFocus()
            return
        self.check_code(text)

    def check_code(self, text: str) -> None:
        """Check a code or a number."""
        self.code.setText(text)
        self._begin(lambda: read_shown(text))

    def check_file(self, file: Path) -> None:
        """Check a file: a certificate, a photo of one, or the key of another organisation."""
        self.code.clear()
        self._begin(lambda: read_file(file))

    def choose_file(self) -> None:
        """Ask which file."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kinds = self.tr("Certificates and photos (%1)").replace(
            "%1", "*.pdf *.png *.jpg *.jpeg *.webp *.jwt *.json"
        )
        dialog = QFileDialog(self, self.tr("Open a file or photo…"), folder, kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.check_file(Path(chosen)))
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.check_file(Path(event.mimeData().urls()[0].toLocalFile()))

    def _begin(self, reading: Callable[[], Read]) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self.field.set_refusal("")
        self.verdict.show_nothing()
        self.busy.setText(self.tr("One moment…"))
        self._asked = self._door.work(
            lambda _progress: reading(), then=self._on_read, refused=self._on_refused, owner=self
        )

    def _on_read(self, read: Read) -> None:
        self._on_known(read.known)
        if read.kept is not None:
            self.busy.setText("")
            self.code.clear()
            self._tell_kept(read.kept)
            return
        self._paper = read.paper
        self._judge("")

    def _judge(self, name: str) -> None:
        self._asked = self._door.ask(
            verify_certificate,
            self._paper,
            name,
            known=self._known,
            then=lambda found: self._on_found(found, name),
            refused=self._on_refused,
            owner=self,
            slow=True,
        )

    def _on_found(self, found: Checked, name: str) -> None:
        self.busy.setText("")
        self.verdict.show_found(found, name=name)

    def _on_refused(self, refusal: Refusal) -> None:
        self.busy.setText("")
        self.field.set_refusal(told(refusal))

    def _compare(self, name: str) -> None:
        if name:
            self._judge(name)

    def _tell_kept(self, kept: Centre | Withdrawals) -> None:
        if isinstance(kept, Centre):
            sentence = words().command(
                "certificate_key.trusted", centre=kept.name, fingerprint=kept.keys[0].fingerprint
            )
            self._shell.say(
                sentence, action=self.tr("Undo"), does=lambda: self._forget(kept), icon="key-round"
            )
        else:
            as_of = kept.made_on
            self._shell.say(words().command("certificate_key.list_taken", centre=kept.centre, as_of=as_of))

    def _forget(self, centre: Centre) -> None:
        def forgotten(known: tuple[Known, ...]) -> None:
            self._on_known(known)
            self._shell.say(
                words().command("certificate_key.forgotten", centre=centre.name), icon="key-round"
            )

        def forget() -> tuple[Known, ...]:
            centres = known_centres()
            centres.forget(centre)
            return centres.all()

        self._door.work(lambda _progress: forget(), then=forgotten, refused=self._on_refused, owner=self)

    def _on_known(self, known: tuple[Known, ...]) -> None:
        self._known = known
        self.known.show_known(known)
