"""Who the people of a file are here: by the mapping, the source's own id, a number, or the folded name."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID, uuid5

from timebank.domain import errors
from timebank.domain.ledger import Account
from timebank.domain.numbers import POT, read_account_number
from timebank.domain.sources import SourcePersonBook
from timebank.formats.source import Party, Source, SourcePerson
from timebank.formats.words import folded
from timebank.services.enrolling import clean
from timebank.services.operation import Work

_NUMBER_KEY = "number:"


@dataclass(slots=True, eq=False)
class Person:
    """Somebody of the file: an account that is here already, or somebody to enrol.

    `same_as` is the other person of the file who turned out to be the same one.
    """

    id: UUID
    source: SourcePerson
    book: SourcePersonBook | None = None
    refusal: errors.Refusal | None = None
    same_as: "Person | None" = None
    found: Account | None = None
    hex: str = ""

    def __post_init__(self) -> None:
        self.hex = self.id.hex

    @property
    def account(self) -> Account | None:
        """The account, or None for somebody who is still to be enrolled."""
        return self.found if self.same_as is None else self.same_as.found

    @property
    def holder(self) -> "str | Person":
        """Whose account it is: its code, or whoever is to be enrolled. Two with the same holder are one."""
        account = self.account
        return account.code if account is not None else self.same_as or self

    @property
    def enrols(self) -> bool:
        """Whether this is a new person, to be enrolled."""
        return self.same_as is None and self.found is None

    @property
    def counts(self) -> bool:
        """Whether this is a person, with a tally and time on the clock."""
        return self.source.party is Party.PERSON

    @property
    def code(self) -> str:
        """The code of the account; nobody asks before everybody is enrolled."""
        account = self.account
        assert account is not None
        return account.code


class People:
    """Everybody whom a file names, and who they are here."""

    def __init__(self, work: Work, source: Source) -> None:
        self._work = work
        self._source = source
        self._space = UUID(work.bank.identity)
        self.books = work.sources.people(source.name)
        self._pot = work.ledger.accounts([POT])[POT]
        self._linked = {book.account.code for book in self.books.values()}
        self._names: dict[str, dict[str, Person | None]] | None = None
        self._people: dict[str, Person] = {}

    def settle(self, keys: Iterable[str]) -> None:
        """Find out who these are: those with an id of their own first, so that mere names can follow them."""
        people = [self._source.people[key] for key in dict.fromkeys(keys)]
        for person in sorted(people, key=lambda person: person.named):
            self._people[person.key] = self._settled(person)

    def of(self, key: str) -> Person:
        """The settled person with this key; raises the Refusal for which no row about them can be booked."""
        person = self._people[key]
        if person.refusal is not None:
            raise person.refusal
        return person

    def holders(self) -> "dict[str, str | Person]":
        """Whose account stands behind each settled key; for asking often, before anybody is enrolled."""
        return {key: person.holder for key, person in self._people.items()}

    def everybody(self) -> Iterator[Person]:
        """All settled people of the file, in its order, without the pot and those who cannot be booked."""
        for person in self._people.values():
            if person.source.party is Party.PERSON and person.refusal is None:
                yield person

    def _settled(self, source: SourcePerson) -> Person:
        person = Person(id=uuid5(self._space, f"{self._source.name}|person|{source.key}"), source=source)
        if source.party is not Party.PERSON:
            person.found = self._pot
            return person
        person.book = self.books.get(person.id)
        if person.book is not None:
            person.found = person.book.account
            return person
        try:
            if not clean(source.name):
                raise errors.NameMissing()
            person.found = self._by_mapping(source) or self._by_number(source)
            if person.found is None:
                self._by_name(person)
        except errors.Refusal as refusal:
            person.refusal = refusal
        return person

    def _by_mapping(self, source: SourcePerson) -> Account | None:
        own_id = source.key.partition(":")[2]
        numbers = self._source.numbers
        number = numbers.get(folded(own_id)) or numbers.get(folded(source.name))
        return None if number is None else self._account(number)

    def _by_number(self, source: SourcePerson) -> Account | None:
        if source.key.startswith(_NUMBER_KEY):
            return self._account(source.key.removeprefix(_NUMBER_KEY))
        if source.named and source.name.isdecimal():
            # A bare number is a member's where its check digit is right and that member is here.
            try:
                return self._account(source.name)
            except (errors.MistypedNumber, errors.AccountUnknown):
                return None
        return None

    def _account(self, number: str) -> Account:
        code = read_account_number(number)
        return self._work.ledger.accounts([code])[code]

    def _by_name(self, person: Person) -> None:
        """Find the one with exactly this name. Raises PersonAmbiguous where there are more."""
        same = self._known_names().setdefault(folded(person.source.name), {})
        found = same
        if not person.source.named:
            # Whoever has another id in this source is somebody else, whatever the name.
            found = {code: who for code, who in same.items() if who is None and code not in self._linked}
        if len(found) > 1:
            numbers = ", ".join(code if who is None else who.source.key for code, who in found.items())
            raise errors.PersonAmbiguous(name=person.source.name, numbers=numbers)
        if not found:
            same[str(person.id)] = person
            return
        code, who = next(iter(found.items()))
        if who is not None:
            person.same_as = who
            return
        person.found = self._work.ledger.accounts([code])[code]
        if not person.source.named:
            self._linked.add(code)

    def _known_names(self) -> dict[str, dict[str, Person | None]]:
        """The people behind each folded name: accounts by code, and new people of this file."""
        if self._names is None:
            self._names = {}
            for name, code in self._work.sources.names():
                self._names.setdefault(folded(clean(name)), {})[code] = None
        return self._names
