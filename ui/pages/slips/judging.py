"""What is to be said of each slip: what is missing in it, what the books would refuse, and what looks like a double."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject

from timebank.domain.errors import (
    DateNotUnderstood,
    NobodyNamed,
    Refusal,
    TalentUnknown,
    TimeNotUnderstood,
)
from timebank.domain.minutes import could_mean_minutes, read_minutes
from timebank.services.slips import SlipLook
from ui.kernel.wording import told, words
from ui.pages.slips.model import Mark, Shown
from ui.pages.slips.row import Cell, SlipRow, days_of


class Judging(QObject):
    """Makes rows to be shown out of slips and what the books said of them."""

    def shown(
        self,
        rows: Sequence[SlipRow],
        looks: Mapping[UUID, SlipLook],
        refused: Mapping[UUID, Refusal],
        today: date,
    ) -> list[Shown]:
        """Each slip in its place."""
        numbers = {row.id: number for number, row in enumerate(rows, start=1)}
        found = []
        for row, day in zip(rows, days_of(rows, today), strict=True):
            mark, sentence = self._judged(row, day, looks.get(row.id), refused.get(row.id), numbers)
            found.append(
                Shown(
                    row=row,
                    number=numbers[row.id],
                    day=day,
                    mark=mark,
                    sentence=sentence,
                    missing=None if row.is_empty else row.missing(day),
                )
            )
        return found

    def _judged(
        self,
        row: SlipRow,
        day: date | None,
        look: SlipLook | None,
        refusal: Refusal | None,
        numbers: Mapping[UUID, int],
    ) -> tuple[Mark, str]:
        if row.is_empty:
            return Mark.EMPTY, ""
        missing = row.missing(day)
        if missing is not None:
            return self._unfinished(row, missing)
        if refusal is None and look is not None:
            refusal = look.refusal
        if refusal is not None:
            return Mark.REFUSED, told(refusal)
        if look is not None and not row.sure_double:
            if look.twin is not None and look.twin in numbers:
                sentence = self.tr("This says the same as slip %1.")
                return Mark.DOUBLE, sentence.replace("%1", str(numbers[look.twin]))
            if look.repeats is not None:
                return Mark.DOUBLE, self.tr("Help like this, on this day, is written down already.")
        if look is not None and look.warned:
            warned = look.warned[0]
            return Mark.WARNED, words().warning(warned.code, **warned.facts)
        return Mark.READY, ""

    def _unfinished(self, row: SlipRow, missing: Cell) -> tuple[Mark, str]:
        """What is still to be filled in; a text that leads to nothing is another matter than no text."""
        match missing:
            case Cell.DAY:
                return Mark.DOUBTFUL, told(DateNotUnderstood(text=row.day))
            case Cell.GIVER | Cell.RECEIVER:
                text = (row.giver if missing is Cell.GIVER else row.receiver).text.strip()
                if text:
                    return Mark.DOUBTFUL, self.tr("Who is “%1”? Choose somebody, or type on.").replace(
                        "%1", text
                    )
                return Mark.OPEN, told(NobodyNamed())
            case Cell.TALENT:
                return Mark.DOUBTFUL, told(TalentUnknown(talent=row.talent_text.strip()))
            case _:
                return self._without_time(row.time.strip())

    def _without_time(self, text: str) -> tuple[Mark, str]:
        if not text:
            return Mark.OPEN, told(TimeNotUnderstood(text=""))
        if (number := could_mean_minutes(text)) is not None:
            sentence = self.tr("%1 minutes or %1 hours? Write %1m or %1u.")
            return Mark.DOUBTFUL, sentence.replace("%1", str(number))
        try:
            read_minutes(text)
        except Refusal as refusal:
            return Mark.DOUBTFUL, told(refusal)
        return Mark.DOUBTFUL, told(TimeNotUnderstood(text=text))
