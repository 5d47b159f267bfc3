"""A loudspeaker and a microphone: programs of the system that play and record, through a pipe, and can be stopped.

What is played or recorded is 16 bits, the low byte first, one channel, `voices.RATE` samples a second. Any of three
families of programs will do: ALSA's and PulseAudio's, one of which is on nearly every Linux desktop, and SoX, which
there is for every system.
"""

import logging
import shutil
from array import array
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from timebank.domain.voices import LONGEST_SECONDS, RATE

_RAW = ("-t", "raw", "-r", str(RATE), "-c", "1", "-b", "16", "-e", "signed-integer", "-L")
_PULSE = ("--raw", f"--rate={RATE}", "--channels=1", "--format=s16le")
_ALSA = ("-q", "-t", "raw", "-r", str(RATE), "-c", "1", "-f", "S16_LE")
PLAYERS: tuple[tuple[str, ...], ...] = (
    ("aplay", *_ALSA, "-"),
    ("paplay", *_PULSE),
    ("sox", "-q", *_RAW, "-", "-d"),
)
RECORDERS: tuple[tuple[str, ...], ...] = (
    ("arecord", *_ALSA),
    ("parecord", *_PULSE),
    ("sox", "-q", "-d", *_RAW, "-"),
)
_PATIENCE = 1000
"""Milliseconds that a program gets to end by itself."""

_log = logging.getLogger(__name__)


class Player(QObject):
    """One sound at a time."""

    ended = Signal(bool)
    """It was played to its end; False where it could not be heard: no loudspeaker, or the program will not run."""

    def __init__(self, parent: QObject | None = None, programs: Sequence[Sequence[str]] = PLAYERS) -> None:
        super().__init__(parent)
        self._command = _installed(programs)
        self._process: QProcess | None = None
        self._told = False

    @property
    def is_there(self) -> bool:
        """Whether this computer has a program that plays."""
        return bool(self._command)

    @property
    def is_playing(self) -> bool:
        """Whether something is played now."""
        return self._process is not None

    def play(self, samples: bytes) -> None:
        """Play it, instead of whatever was played."""
        self.stop()
        if not self._command:
            self.ended.emit(False)
            return
        process = _process(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_finished)
        self._process = process
        process.start(self._command[0], list(self._command[1:]))
        process.write(samples)
        process.closeWriteChannel()

    def stop(self) -> None:
        """Be quiet."""
        process, self._process = self._process, None
        if process is not None:
            _let_go(process)

    def _on_finished(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        well = _went_well(process)
        if not well and not self._told:
            self._told = True
            _log.warning("playing a sound ended with status %d", process.exitCode())
        process.deleteLater()
        self.ended.emit(well)


class Recorder(QObject):
    """One recording at a time, which ends by itself when it becomes too long."""

    heard = Signal(float)
    """How loud it is now, from 0 to 1: the highest sample since the last time."""
    recorded = Signal(bytes)
    """It is over; these are the samples."""
    failed = Signal()
    """Nothing came: there is no microphone, or no program that listens to it."""

    def __init__(self, parent: QObject | None = None, programs: Sequence[Sequence[str]] = RECORDERS) -> None:
        super().__init__(parent)
        self._command = _installed(programs)
        self._process: QProcess | None = None
        self._samples = bytearray()
        self._longest = QTimer(self)
        self._longest.setSingleShot(True)
        self._longest.setInterval(LONGEST_SECONDS * 1000)
        self._longest.timeout.connect(self.finish)

    @property
    def is_recording(self) -> bool:
        """Whether the microphone is on."""
        return self._process is not None

    def start(self) -> None:
        """Listen, until `finish`."""
        self.drop()
        if not self._command:
            self.failed.emit()
            return
        process = _process(self)
        process.setStandardInputFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_heard)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        self._samples.clear()
        process.start(self._command[0], list(self._command[1:]))
        self._longest.start()

    def finish(self) -> None:
        """It was said; `recorded` follows."""
        process = self._process
        if process is not None:
            process.terminate()
            QTimer.singleShot(_PATIENCE, process, process.kill)

    def drop(self) -> None:
        """Stop, and forget what was heard."""
        self._longest.stop()
        self._samples.clear()
        process, self._process = self._process, None
        if process is not None:
            _let_go(process)

    def _on_heard(self) -> None:
        if self._process is None:
            return
        data = bytes(self._process.readAllStandardOutput().data())
        self._samples += data
        loud = array("h", data[: len(data) // 2 * 2])
        if loud:
            self.heard.emit(min(1.0, max(max(loud), -min(loud)) / 32_767))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        # Somebody who says that it is enough ends the program: that it did not end by itself is no failure.
        if error is QProcess.ProcessError.FailedToStart:
            self._on_finished()

    def _on_finished(self) -> None:
        self._on_heard()
        self._longest.stop()
        process, self._process = self._process, None
        if process is None:
            return
        process.deleteLater()
        samples = bytes(self._samples)
        self._samples.clear()
        if samples:
            self.recorded.emit(samples)
        else:
            self.failed.emit()


def _installed(programs: Sequence[Sequence[str]]) -> tuple[str, ...]:
    for program, *arguments in programs:
        found = shutil.which(program)
        if found:
            return (found, *arguments)
    return ()


def _process(parent: QObject) -> QProcess:
    process = QProcess(parent)
    process.setStandardErrorFile(QProcess.nullDevice())
    return process


def _went_well(process: QProcess) -> bool:
    return process.exitStatus() is QProcess.ExitStatus.NormalExit and process.exitCode() == 0


def _let_go(process: QProcess) -> None:
    process.blockSignals(True)
    process.kill()
    process.waitForFinished(500)
    process.deleteLater()
