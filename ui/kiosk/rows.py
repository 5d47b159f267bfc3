"""The rows of the kiosk's pages: what was done, what waits, what others ask for; written, and read aloud."""

from collections.abc import Sequence
from datetime import date

from timebank.domain.kiosk import OwnLine, OwnWaiting, Wanted
from timebank.domain.statements import Side
from timebank.wording import Wording
from timebank.wording.said import Said, day_said, duration_said, in_one, kiosk_said, talent_said
from ui.kernel.talents import TalentBook
from ui.kiosk.leaf import Told


class Rows:
    """Makes rows in one language, on one day."""

    def __init__(self, words: Wording, talents: TalentBook, today: date) -> None:
        self._words, self._talents, self._today = words, talents, today

    def waiting(self, asked: OwnWaiting) -> Told:
        """Help that waits for the visitor's answer."""
        day = day_said(self._words, asked.service_date, self._today)
        return Told(
            icon=self._talents.icon(asked.talent),
            text=self._words.was_helped(asked.talent, self._names(asked.helpers)),
            below=day.text,
            end=self._words.duration(asked.minutes),
            spoken=self._words.duration_in_words(asked.minutes),
            said=in_one([self._talent(asked.talent), day]),
        )

    def _names(self, names: Sequence[str]) -> str:
        """Whoever was erased has no name left."""
        return self._words.joined([self._words.account(name) for name in names])

    def line(self, line: OwnLine, side: Side) -> Told:
        """Help that the visitor gave or had."""
        words, names = self._words, self._names(line.others)
        if line.talent_name:
            text = f"{line.talent_name}: {names}" if names else line.talent_name
        elif not names:
            text = words.talent(line.talent) if line.talent else words.word("sides", side)
        elif side == "given":
            text = words.helped(line.talent, names)
        else:
            text = words.was_helped(line.talent, names)
        day = day_said(words, line.service_date, self._today)
        # A voice says with whom; recordings say what it was.
        what = Said(text, self._talent(line.talent, line.talent_name or "").parts)
        return Told(
            icon=self._talents.icon(line.talent),
            text=text,
            below=day.text,
            end=words.duration(line.minutes),
            spoken=words.duration_in_words(line.minutes),
            said=in_one([what, day, duration_said(words, line.minutes)]),
        )

    def wanted(self, wanted: Wanted) -> Told:
        """What somebody else asks for or offers."""
        until = kiosk_said(self._words, "until", day=wanted.until)
        talent = self._talent(wanted.talent)
        text = f"{talent.text} – {wanted.first_name}"
        return Told(
            icon=self._talents.icon(wanted.talent),
            text=text,
            below=until.text,
            end=self._words.kiosk("ask_desk", number=wanted.ask_number),
            said=in_one([Said(text, talent.parts), until]),
        )

    def _talent(self, code: str | None, own_name: str = "") -> Said:
        return talent_said(self._words, code, own_name or self._talents.own_name(code)) if code else Said()
