"""What of a file has to be booked: worked out whole before anything is, so that all or nothing is easy."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid5

from timebank.domain import errors
from timebank.domain.chain import content_digest
from timebank.domain.ledger import Entry, Kind, Participation, Side, Transfer
from timebank.domain.months import Month
from timebank.domain.numbers import POT
from timebank.formats.source import Movement, Party, Rejected, Skipped, SkipReason, Source, SourceMovement
from timebank.services.importing import People, Person
from timebank.services.operation import Work
from timebank.services.talent_words import TalentWords
from timebank.services.tallies import Opening, Tallies


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """A row of history that is new here."""

    id: UUID
    content: bytes
    row: SourceMovement
    giver: Person
    receiver: Person


class Plan:
    """All that a file would do to the bank. Making one changes nothing.

    `override` is the reason for rows of a month that was reviewed; without one such a row is rejected.
    """

    def __init__(self, work: Work, source: Source, override: str = "") -> None:
        self.source = source
        self.skipped: list[Skipped] = list(source.skipped)
        self.rejected: list[Rejected] = list(source.rejected)
        self.bookings: list[Booking] = []
        self.people = People(work, source)
        self.people.settle(_named_in(source))
        self.tallies = Tallies(self.people)
        self.talents = TalentWords(work, source.talents)
        self._space = UUID(work.bank.identity)
        self._today = work.today
        self._override = override
        self._months = work.months
        self._closed_days: dict[date, bool] = {}
        self._needed: set[Person] = set()
        self._history(work)
        lines = self._balances()
        self.openings: list[Opening] = list(self.tallies.openings())
        self._keep_to_open_months(lines)
        self._without_effect(lines)
        self._enrolments()
        new = {person.same_as or person for person in self._needed if person.account is None}
        self.newcomers: list[Person] = sorted(new, key=lambda person: person.source.line)
        self.rejected.sort(key=lambda row: row.line)

    @property
    def pot_minutes(self) -> int:
        """What the pot gains (or loses, below zero) by the opening entries: their remainder."""
        return -sum(opening.minutes for opening in self.openings)

    def codes(self) -> set[str]:
        """The accounts that the entries name, apart from the pot; everybody must have one by now."""
        holders = (opening.tally.holder for opening in self.openings)
        codes = {holder if isinstance(holder, str) else holder.code for holder in holders}
        return codes | {person.code for person in self._needed}

    def entries(self) -> Iterator[Entry]:
        """The entries to be posted; everybody must have an account by now."""
        for booking in self.bookings:
            yield self._entry(booking)
        for opening in self.openings:
            holder = opening.tally.holder
            yield self._opening(opening, holder if isinstance(holder, str) else holder.code)

    def _history(self, work: Work) -> None:
        rows = list(self._identified())
        booked: dict[UUID, bytes] = {}
        if self.people.books:
            booked = work.sources.booked([booking.id for booking in rows])
        for booking in rows:
            before = booked.get(booking.id)
            if before is None:
                self._book(booking)
            elif before == booking.content:
                self._skip(booking.row.line, SkipReason.ALREADY_BOOKED)
            else:
                self._reject(booking.row.line, errors.OrderReused(entry=booking.row.own_id))

    def _identified(self) -> Iterator[Booking]:
        """Rows that could be booked, each under the id that it has in every run."""
        counts: dict[tuple[str, str], int] = {}
        seen: dict[UUID, bytes] = {}
        source = self.source.name
        today = self._today
        of, holders = self.people.of, self.people.holders()
        for row in self.source.movements:
            try:
                giver, receiver = of(row.giver), of(row.receiver)
                if holders[row.giver] == holders[row.receiver]:
                    if giver.book is not None and receiver.book is not None:
                        # Two people of the source who were joined here since: between them nothing moves.
                        self._skip(row.line, SkipReason.NOTHING_MOVED)
                        continue
                    raise errors.SamePerson(number=giver.source.name)
                if row.day > today:
                    raise errors.DateInFuture(date=row.day, today=today)
            except errors.Refusal as refusal:
                self._reject(row.line, refusal)
                continue
            said = f"{giver.hex}|{receiver.hex}|{row.minutes}"
            if row.own_id:
                name = f"{source}|id|{row.own_id}"
            else:
                # The same row may really have happened twice; seen from both sides it happened once.
                once = f"{row.moment}|{said}"
                count = counts[once, row.seen_by] = counts.get((once, row.seen_by), 0) + 1
                name = f"{source}|row|{once}|{count}"
            booking = Booking(
                id=uuid5(self._space, name),
                content=content_digest((f"import|{source}|{row.day.isoformat()}|{said}",)),
                row=row,
                giver=giver,
                receiver=receiver,
            )
            before = seen.setdefault(booking.id, booking.content)
            if before is booking.content:
                yield booking
            elif before == booking.content:
                self._skip(row.line, SkipReason.TOLD_TWICE)
            else:
                self._reject(row.line, errors.OrderReused(entry=row.own_id))

    def _book(self, booking: Booking) -> None:
        row, giver, receiver = booking.row, booking.giver, booking.receiver
        for person in (giver, receiver):
            account = person.account
            if account is not None and not account.open:
                self._reject(row.line, errors.AccountClosed(number=account.code, name=account.name))
                return
        if not self._override and self._in_closed_month(row.day):
            self._reject(row.line, errors.MonthClosed(month=Month.of(row.day).first))
            return
        self.bookings.append(booking)
        if giver.counts:
            self.tallies.move(giver, row.minutes, row.day)
            self._needed.add(giver)
        if receiver.counts:
            self.tallies.move(receiver, -row.minutes, row.day)
            self._needed.add(receiver)

    def _in_closed_month(self, day: date) -> bool:
        # By day: a file has many rows, and few days.
        known = self._closed_days.get(day)
        if known is None:
            known = self._closed_days[day] = self._months.is_closed(Month.of(day))
        return known

    def _balances(self) -> dict[Person, int]:
        """Take in the stated balances; returns the line of each."""
        lines: dict[Person, int] = {}
        said: dict[Person, int] = {}
        for row in self.source.balances:
            try:
                person = self.people.of(row.person)
                if person.account is not None and not person.account.open:
                    raise errors.AccountClosed(number=person.account.code, name=person.account.name)
                if said.setdefault(person, row.minutes) != row.minutes:
                    raise errors.OrderReused(entry=person.source.name)
            except errors.Refusal as refusal:
                self._reject(row.line, refusal)
                continue
            if person in lines:
                self._skip(row.line, SkipReason.TOLD_TWICE)
            elif person.counts:
                self.tallies.state(person, row.minutes, self._today)
                self._needed.add(person)
                lines[person] = row.line
            else:
                # The other program's own account: ours is the pot, which takes the remainder anyway.
                self._skip(row.line, SkipReason.NOTHING_MOVED)
        return lines

    def _keep_to_open_months(self, lines: dict[Person, int]) -> None:
        """Reject what would correct an opening balance in a month that was reviewed: old history that came late."""
        late = [each for each in self.openings if self._in_closed_month(each.tally.stated_on or self._today)]
        if self._override or not late:
            return
        first: dict[str | Person, int] = {person.holder: line for person, line in lines.items()}
        for booking in self.bookings:
            for person in (booking.giver, booking.receiver):
                first.setdefault(person.holder, booking.row.line)
        months = {first[each.tally.holder]: Month.of(each.tally.stated_on or self._today) for each in late}
        for line, month in months.items():
            self._reject(line, errors.MonthClosed(month=month.first))

    def _without_effect(self, lines: dict[Person, int]) -> None:
        """Skip the balances that say what the books say already."""
        opens = {opening.tally.holder for opening in self.openings}
        for person, line in lines.items():
            if not person.enrols and person.holder not in opens:
                self._skip(line, SkipReason.ALREADY_BOOKED)

    def _enrolments(self) -> None:
        for row in self.source.enrolments:
            try:
                person = self.people.of(row.person)
            except errors.Refusal as refusal:
                self._reject(row.line, refusal)
                continue
            if not person.enrols or person in self._needed:
                self._skip(row.line, SkipReason.ALREADY_BOOKED)
            self._needed.add(person)

    def _skip(self, line: int, reason: SkipReason) -> None:
        self.skipped.append(Skipped(line=line, reason=reason))

    def _reject(self, line: int, refusal: errors.Refusal) -> None:
        self.rejected.append(Rejected(line=line, refusal=refusal))

    def _entry(self, booking: Booking) -> Entry:
        row, giver, receiver = booking.row, booking.giver, booking.receiver
        earns, pays = giver.code, receiver.code
        talent, note = self.talents.of(row.talent, row.note)
        kind = _kind(row, receiver)
        clock: list[Participation] = []
        if kind is Kind.EXCHANGE:
            # Who vanished from the source, and the pot itself, have no clock time; the pot moves the credits.
            if giver.counts:
                clock.append(Participation(account=earns, side=Side.GIVEN, minutes=row.minutes))
            if receiver.counts:
                clock.append(Participation(account=pays, side=Side.RECEIVED, minutes=row.minutes))
        return Entry(
            id=booking.id,
            kind=kind,
            service_date=row.day,
            transfers=(Transfer(debit=pays, credit=earns, minutes=row.minutes),),
            participations=tuple(clock),
            content=booking.content,
            talent=talent,
            note=note,
            override=self._override if self._in_closed_month(row.day) else "",
        )

    def _opening(self, opening: Opening, code: str) -> Entry:
        person = opening.tally.person.hex
        day = opening.tally.stated_on or self._today
        debit, credit = (POT, code) if opening.minutes > 0 else (code, POT)
        said = (person, opening.count, opening.minutes)
        return Entry(
            id=uuid5(self._space, f"{self.source.name}|opening|{person}|{opening.count}"),
            kind=Kind.OPENING,
            service_date=day,
            transfers=(Transfer(debit=debit, credit=credit, minutes=abs(opening.minutes)),),
            content=content_digest(("opening", self.source.name, *said)),
            override=self._override if self._in_closed_month(day) else "",
        )


def _kind(row: SourceMovement, receiver: Person) -> Kind:
    """Help is an exchange; what the other program's own account gave is a grant, what it got a gift."""
    if row.kind is Movement.OPENING:
        return Kind.OPENING
    if row.kind is Movement.HELP:
        return Kind.EXCHANGE
    return Kind.GRANT if receiver.source.party is Party.POT else Kind.GIFT


def _named_in(source: Source) -> Iterator[str]:
    for movement in source.movements:
        yield movement.giver
        yield movement.receiver
    for balance in source.balances:
        yield balance.person
    for enrolment in source.enrolments:
        yield enrolment.person
