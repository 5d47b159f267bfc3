"""Reading aloud, where the language has a voice: espeak-ng, as a program of its own that can be stopped."""

import logging
import shutil

from PySide6.QtCore import QObject, QProcess, Signal

VOICES = {"nl": "nl", "en": "en", "ar": "ar", "fa": "fa", "tr": "tr", "uk": "uk"}
"""What espeak-ng calls the languages that it speaks. It has no voice for Tigrinya and Somali."""
_PROGRAM = "espeak-ng"
_WORDS_A_MINUTE = "135"
_PAUSE = "3"
"""A little between words, in hundredths of a second: many who listen are learning."""

_log = logging.getLogger(__name__)


class Voice(QObject):
    """One voice at a time. What is said travels through a pipe and stands in no list of processes."""

    ended = Signal()
    """What was read is read to its end, or cannot be heard."""

    def __init__(self, parent: QObject | None = None, program: str = _PROGRAM) -> None:
        super().__init__(parent)
        self._program = shutil.which(program) or ""
        self._process: QProcess | None = None
        self._told = False

    def speaks(self, language: str) -> bool:
        """Whether this computer can read this language aloud."""
        return bool(self._program) and language in VOICES

    @property
    def is_speaking(self) -> bool:
        """Whether something is being read now."""
        return self._process is not None

    def say(self, text: str, language: str) -> None:
        """Read it aloud, instead of whatever was being read."""
        self.stop()
        if not text or not self.speaks(language):
            return
        process = QProcess(self)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_finished)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        self._process = process
        process.start(
            self._program, ["-v", VOICES[language], "-s", _WORDS_A_MINUTE, "-g", _PAUSE, "-b", "1", "--stdin"]
        )
        process.write(text.encode())
        process.closeWriteChannel()

    def stop(self) -> None:
        """Be quiet."""
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect(self._on_finished)
            process.errorOccurred.disconnect(self._on_finished)
            process.kill()
            process.waitForFinished(500)
            process.deleteLater()

    def _on_finished(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        failed = process.exitStatus() is QProcess.ExitStatus.CrashExit or process.exitCode() != 0
        if failed and not self._told:
            # Once is enough for whoever looks why it is quiet: no sound card, or the program will not run.
            self._told = True
            _log.warning("reading aloud ended with status %d", process.exitCode())
        process.deleteLater()
        self.ended.emit()
