"""Recording phrases, one after the other: what to say, the microphone, and listening to it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from timebank.domain.access import Actor
from timebank.domain.changes import Receipt
from timebank.domain.errors import Refusal, StorageTrouble
from timebank.domain.voices import LARGEST_FILE, Loudness, Recorded, RecordingKept
from timebank.formats.sound import read_sound, wave_file
from timebank.services.voices import erase_recording, keep_recording, say_recorded
from timebank.wording.direction import isolated
from timebank.wording.languages import OWN_NAMES
from timebank.wording.said import Part
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.sound import Player, Recorder
from ui.kernel.tasks import Progress
from ui.kernel.wording import told
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.flow import Flow
from ui.widgets.label import IconView, Label
from ui.widgets.progress import ProgressLine

RECORD, PLAY, ERASE, NEXT, BEFORE = "F2", "F3", "Del", "PgDown", "PgUp"


@dataclass(frozen=True, slots=True)
class VoiceRow:
    """Something to say, its picture, and its recording where there is one."""

    part: Part
    icon: str
    recorded: Recorded | None = None


class VoiceDialog(Dialog):
    """One phrase at a time. What was recorded is kept at once; recording it again takes its place."""

    def __init__(
        self,
        door: Door,
        language: str,
        rows: Sequence[VoiceRow],
        at: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(width=880, parent=parent)
        self._door, self._language, self._rows, self._at = door, language, list(rows), at
        self.recorder, self.player = Recorder(self), Player(self)
        self._onward = 0
        """How many phrases further somebody went while the microphone was on: when what they said has come."""
        self.icon = IconView("monitor", size=56, role="brand")
        self.words = Label(size=32, bold=True, wrap=True)
        self.whole = Label(size=18, role="muted", wrap=True)
        self.dutch = Label(size=18, wrap=True)
        self.level = ProgressLine()
        self.level.setRange(0, 100)
        self.state_icon = IconView("circle", size=20)
        self.state = Label(wrap=True)
        self.record = Button(icon="mic", kind=Kind.PRIMARY, key=RECORD)
        self.play = Button(icon="play", key=PLAY)
        self.erase = Button(icon="trash-2", key=ERASE)
        self.choose = Button(icon="folder-open")
        self.before = Button(icon="chevron-left", key=BEFORE)
        self.next = Button(icon="chevron-right", key=NEXT)
        self.accept_button.hide()
        said = Column(self.words, self.whole, 4, self.dutch, gap=4)
        phrase = Card(Row(self.icon, (said, 1), gap=24, margins=(24, 20, 24, 20)), fill="selection")
        self.body.add(
            phrase,
            _flowing(self.record, self.play, self.erase, self.choose),
            self.level,
            Row(self.state_icon, (self.state, 1), gap=10),
            _flowing(self.before, self.next),
            None,
        )
        self.record.clicked.connect(self.switch)
        self.play.clicked.connect(self.listen)
        self.erase.clicked.connect(self.remove)
        self.choose.clicked.connect(self.ask_file)
        self.before.clicked.connect(lambda: self.go(-1))
        self.next.clicked.connect(lambda: self.go(1))
        for key, does in (
            (RECORD, self.switch),
            (PLAY, self.listen),
            (ERASE, self.remove),
            (NEXT, lambda: self.go(1)),
            (BEFORE, lambda: self.go(-1)),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(does)
        self.recorder.heard.connect(lambda loud: self.level.setValue(round(loud * 100)))
        self.recorder.recorded.connect(self._on_recorded)
        self.recorder.failed.connect(self._on_no_microphone)
        self.player.ended.connect(self._on_played)
        self.retranslate()
        self.record.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def row(self) -> VoiceRow:
        """What is to be said now."""
        return self._rows[self._at]

    def retranslate(self) -> None:
        of = self.tr("%1 of %2").replace("%1", str(self._at + 1)).replace("%2", str(len(self._rows)))
        calmly = self.tr("Speak calmly, a hand away from the microphone.")
        self.set_words(
            self.tr("Record: %1").replace("%1", OWN_NAMES[self._language]),
            f"{of}. {calmly}",
            "",
            self.tr("Close"),
        )
        self.before.set_text(self.tr("Previous"))
        self.next.set_text(self.tr("Next"))
        self.erase.set_text(self.tr("Erase"))
        self.choose.set_text(self.tr("From a file"))
        self.level.setAccessibleName(self.tr("How loud it is"))
        self._show()

    def go(self, by: int) -> None:
        """To another phrase; what is being recorded is kept first."""
        if not 0 <= self._at + by < len(self._rows):
            return
        if self.recorder.is_recording:
            self._onward = by
            self.recorder.finish()
            return
        self._rest()
        self._at += by
        self.refuse("")
        self.retranslate()
        self.record.setFocus(Qt.FocusReason.OtherFocusReason)

    def switch(self) -> None:
        """The microphone on; or off, and what was said is kept."""
        self.refuse("")
        if self.recorder.is_recording:
            self.recorder.finish()
            return
        self.player.stop()
        self.recorder.start()
        self._show()

    def listen(self) -> None:
        """Play what is kept of this phrase; again while it plays stops it."""
        if self.player.is_playing:
            self.player.stop()
            self._show()
        elif self.row.recorded is not None and not self.recorder.is_recording:
            self._door.ask(
                say_recorded, self._language, (self.row.part.words,), then=self._play, refused=self._on_refused,
                owner=self,
            )  # fmt: skip

    def remove(self) -> None:
        """Erase what is kept of this phrase."""
        if self.row.recorded is None or self.recorder.is_recording:
            return
        self.player.stop()
        words = self.row.part.words

        def erased(_receipt: Receipt) -> None:
            self._put(words, None)
            self.record.setFocus(Qt.FocusReason.OtherFocusReason)

        self._door.do(
            erase_recording, self._language, words, then=erased, refused=self._on_refused, owner=self
        )

    def ask_file(self) -> None:
        """Choose a sound file of this computer."""
        music = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
        kinds = self.tr("Sound files (*.wav);;All files (*)")
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a WAV file"), music, kinds)
        if chosen:
            self.take(Path(chosen))

    def take(self, file: Path) -> None:
        """Take in what was recorded elsewhere."""
        self._rest()
        self.refuse("")

        def content() -> bytes | None:
            try:
                with file.open("rb") as stream:
                    # One byte more than may be: enough to tell that it is too large.
                    return stream.read(LARGEST_FILE + 1)
            except OSError:
                return None

        self._keep(content)

    def reject(self) -> None:
        self._rest()
        super().reject()

    def _rest(self) -> None:
        self.recorder.drop()
        self.player.stop()
        self.level.setValue(0)

    def _on_recorded(self, samples: bytes) -> None:
        self.level.setValue(0)
        self._keep(lambda: wave_file(samples))
        self._go_onward()

    def _go_onward(self) -> None:
        by, self._onward = self._onward, 0
        if by:
            self.go(by)

    def _keep(self, content: Callable[[], bytes | None]) -> None:
        """Keep a sound file as what is said of this phrase: read in the lane of long work, for that takes a second."""
        words, language = self.row.part.words, self._language

        def job(office: Any, actor: Actor, _progress: Progress) -> RecordingKept | None:
            file = content()
            if file is None:
                return None
            kept: RecordingKept = office.do(actor, keep_recording, language, words, read_sound(file))
            return kept

        def kept(receipt: RecordingKept | None) -> None:
            if receipt is None:
                self.refuse(self.tr("This file cannot be read. Choose another one."))
                return
            recorded = Recorded(
                words=words,
                milliseconds=receipt.milliseconds,
                loudness=receipt.loudness,
                recorded_at=self._door.now(),
            )
            self._put(words, recorded)
            if words == self.row.part.words:
                good = receipt.loudness is Loudness.GOOD
                (self.next if good and self.next.isEnabled() else self.record).setFocus(
                    Qt.FocusReason.OtherFocusReason
                )

        def not_kept(error: Refusal | StorageTrouble) -> None:
            # Somebody may be at the next phrase by now.
            here = words == self.row.part.words
            self.refuse(told(error) if here else f"{isolated(words)}: {told(error)}")
            self._show()

        self._show()
        self._door.long_deed(
            job,
            then=kept,
            refused=not_kept,
            troubled=not_kept,
            advanced=lambda _done, _total: None,
            owner=self,
        )

    def _put(self, words: str, recorded: Recorded | None) -> None:
        """What is known of a phrase now, wherever somebody went meanwhile."""
        self._rows = [
            replace(row, recorded=recorded) if row.part.words == words else row for row in self._rows
        ]
        self._show()

    def _play(self, samples: bytes) -> None:
        self.player.play(samples)
        self._show()

    def _on_played(self, well: bool) -> None:
        if not well:
            self.refuse(self.tr("Nothing can be played here. See whether a loudspeaker is connected."))
        self._show()

    def _on_no_microphone(self) -> None:
        self.level.setValue(0)
        self._onward = 0
        self.refuse(
            self.tr(
                "There is no microphone. Connect one and try again, or take a file that was recorded elsewhere."
            )
        )
        self._show()

    def _on_refused(self, refusal: Refusal) -> None:
        self.refuse(told(refusal))
        self._show()

    def _show(self) -> None:
        row = self.row
        self.icon.set_icon(row.icon)
        self.words.setText(row.part.words)
        self.whole.setText(row.part.whole)
        self.whole.setVisible(row.part.whole != row.part.words)
        self.dutch.setText(self.tr("In Dutch: %1").replace("%1", row.part.dutch))
        on, kept = self.recorder.is_recording, row.recorded is not None
        self.record.set_icon("square" if on else "mic")
        self.record.set_text(
            self.tr("Stop") if on else self.tr("Record again") if kept else self.tr("Record")
        )
        playing = self.player.is_playing
        self.play.set_icon("square" if playing else "play")
        self.play.set_text(self.tr("Be quiet") if playing else self.tr("Play"))
        self.play.setEnabled(kept and not on)
        self.erase.setEnabled(kept and not on)
        self.choose.setEnabled(not on)
        self.before.setEnabled(self._at > 0)
        self.next.setEnabled(self._at + 1 < len(self._rows))
        self._tell_state(row.recorded, on=on)
        self.fit()

    def _tell_state(self, recorded: Recorded | None, *, on: bool) -> None:
        if on:
            self._say("circle-dot", "brand", self.tr("The microphone is on. Say it, then press Stop."))
        elif recorded is None:
            self._say("circle", "muted", self.tr("Not recorded yet."))
        elif recorded.loudness is Loudness.QUIET:
            self._say(
                "circle-alert", "error", self.tr("Kept, but too quiet. Speak closer and record it again.")
            )
        elif recorded.loudness is Loudness.CLIPPED:
            self._say(
                "circle-alert",
                "error",
                self.tr("Kept, but too loud: it crackles. Record it again from further off."),
            )
        else:
            self._say("check", "give", self.tr("Recorded."))

    def _say(self, icon: str, role: str, sentence: str) -> None:
        self.state_icon.set_icon(icon, role)
        self.state.setText(sentence)


def _flowing(*buttons: Button) -> QWidget:
    """Buttons beside each other, and below each other where letters are large."""
    holder, flow = QWidget(), Flow(gap=12)
    for button in buttons:
        flow.addWidget(button)
    holder.setLayout(flow)
    return holder
