"""Collects what a reader finds, row by row, into a Source."""

from datetime import date
from fractions import Fraction

from timebank.domain.errors import NameMissing, Refusal, SamePerson, TextTooLong, TimeNotPositive, TimeTooLong
from timebank.domain.members import LONGEST_NAME
from timebank.formats.mapping import Mapping
from timebank.formats.source import (
    Detected,
    Movement,
    Party,
    Rejected,
    Skipped,
    SkipReason,
    Source,
    SourceBalance,
    SourceEnrolment,
    SourceMovement,
    SourcePerson,
)
from timebank.formats.times import Measured
from timebank.formats.words import folded

LONGEST_NOTE = 1000
"""Characters of a note that are kept; more is cut off, and told."""

POT_KEY, VANISHED_KEY = "pot", "vanished"
_NOBODY = frozenset({POT_KEY, VANISHED_KEY})


class Gathering:
    """What was found so far. Readers call it once for every row."""

    def __init__(self) -> None:
        self.people: dict[str, SourcePerson] = {
            POT_KEY: SourcePerson(key=POT_KEY, name="", line=0, party=Party.POT),
            VANISHED_KEY: SourcePerson(key=VANISHED_KEY, name="", line=0, party=Party.VANISHED),
        }
        self.read = 0
        self._enrolments: list[SourceEnrolment] = []
        self._balances: list[SourceBalance] = []
        self._movements: list[SourceMovement] = []
        self._skipped: list[Skipped] = []
        self._rejected: list[Rejected] = []
        self._rounded_rows = 0
        self._rounded_seconds = Fraction(0)
        self._shortened = 0

    def reject(self, line: int, refusal: Refusal) -> None:
        """A row that cannot be booked."""
        self._rejected.append(Rejected(line=line, refusal=refusal))

    def broken(self, line: int, refusal: Refusal) -> None:
        """A row that could not even be taken apart."""
        self.read += 1
        self.reject(line, refusal)

    def skip(self, line: int, reason: SkipReason) -> None:
        """A row that is left out without being wrong."""
        self._skipped.append(Skipped(line=line, reason=reason))

    def person(self, line: int, key: str, name: str, *, phone: str = "", named: bool = False) -> str:
        """Note somebody whom the file names; returns the key. Raises NameMissing or TextTooLong."""
        known = self.people.get(key)
        if known is None:
            if not name or not key:
                raise NameMissing()
            if len(name) > LONGEST_NAME:
                raise TextTooLong(most=LONGEST_NAME, length=len(name))
            self.people[key] = SourcePerson(key=key, name=name, line=line, named=named, phone=phone)
        return key

    def by_name(self, line: int, name: str, *, phone: str = "") -> str:
        """Note somebody of whom only the name is known. Raises NameMissing or TextTooLong."""
        fold = folded(name)
        if not fold:
            raise NameMissing()
        return self.person(line, f"name:{fold}", name, phone=phone, named=True)

    def enrol(self, line: int, person: str) -> None:
        """Note a row that says nothing but that somebody is a member."""
        self._enrolments.append(SourceEnrolment(line=line, person=person))

    def balance(self, line: int, person: str, measured: Measured) -> None:
        """Note a balance that the file states."""
        self._rounding(measured)
        self._balances.append(SourceBalance(line=line, person=person, minutes=measured.minutes))

    def movement(
        self,
        line: int,
        *,
        giver: str,
        receiver: str,
        measured: Measured,
        when: tuple[date, str],
        own_id: str = "",
        talent: str = "",
        note: str = "",
        kind: Movement | None = None,
        seen_by: str = "",
        most_minutes: int | None = None,
        nothing_is_fine: bool = True,
    ) -> None:
        """Note one row of history. Raises SamePerson, TimeNotPositive or TimeTooLong.

        Without a `kind`, credits to or from the other program's own account are no help.
        A row that moved nothing is skipped; where `nothing_is_fine` is False it is refused.
        """
        if nothing_is_fine and measured.minutes == 0 and measured.rounding == 0:
            self.skip(line, SkipReason.NOTHING_MOVED)
            return
        if measured.minutes < 1:
            raise TimeNotPositive()
        if most_minutes is not None and measured.minutes > most_minutes:
            raise TimeTooLong(most_minutes=most_minutes)
        if giver in _NOBODY and receiver in _NOBODY:
            self.skip(line, SkipReason.BOTH_VANISHED)
            return
        if giver == receiver:
            raise SamePerson(number=self.people[giver].name)
        self._rounding(measured)
        if kind is None:
            kind = Movement.CREDITS if POT_KEY in (giver, receiver) else Movement.HELP
        if len(note) > LONGEST_NOTE:
            note = note[: LONGEST_NOTE - 1] + "…"
            self._shortened += 1
        self._movements.append(
            SourceMovement(
                line=line,
                own_id=own_id,
                day=when[0],
                moment=when[1],
                giver=giver,
                receiver=receiver,
                minutes=measured.minutes,
                talent=talent,
                note=note,
                kind=kind,
                seen_by=seen_by,
            )
        )

    def source(self, name: str, detected: Detected, mapping: Mapping) -> Source:
        """Everything that was gathered."""
        return Source(
            name=name,
            detected=detected,
            read=self.read,
            people=self.people,
            enrolments=tuple(self._enrolments),
            balances=tuple(self._balances),
            movements=tuple(self._movements),
            skipped=tuple(self._skipped),
            rejected=tuple(sorted(self._rejected, key=lambda row: row.line)),
            rounded_rows=self._rounded_rows,
            rounded_seconds=int(self._rounded_seconds),
            shortened_notes=self._shortened,
            numbers={folded(name): number for name, number in mapping.people.items()},
            talents={folded(name): code for name, code in mapping.talents.items()},
        )

    def _rounding(self, measured: Measured) -> None:
        if measured.rounding:
            self._rounded_rows += 1
            self._rounded_seconds += abs(measured.rounding)
