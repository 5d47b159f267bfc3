"""Taking in what another program wrote: all or nothing, and never twice."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from timebank.domain.access import Permission
from timebank.domain.bulk import many_objects
from timebank.domain.changes import Receipt, Topic
from timebank.domain.ledger import Account, AccountKind
from timebank.domain.members import Profile
from timebank.domain.names import NameOrder, sort_key
from timebank.domain.numbers import POT
from timebank.domain.progress import Progress, Unwatched
from timebank.formats.source import Detected, Rejected, Source
from timebank.formats.words import folded
from timebank.services.bookings import Plan
from timebank.services.enrolling import names_of, tidy
from timebank.services.importing import Person
from timebank.services.operation import Work, operation
from timebank.services.posting import check_text

_PART = 4000
IMPORTED = frozenset({Topic.ACCOUNTS, Topic.ENTRIES, Topic.MEMBERS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported(Receipt):
    """What an import did, or would do.

    `read` rows are `booked`, `skipped` or `rejected`; one rejected row and nothing is booked at all.
    `booked` counts rows that left something: an entry, an opening balance or a new member. `entries` counts
    what was posted, `openings` among them; `enrolled` new members, called `newcomers`; `pot_minutes` is what the pot gained
    by the openings because they do not sum to zero. `rounded_rows` had part of a minute, together
    `rounded_seconds`. `named` are people who had only a code and now have a name.
    """

    detected: Detected
    source: str
    read: int
    booked: int
    skipped: int
    skipped_because: dict[str, int]
    rejected: tuple[Rejected, ...]
    entries: int
    openings: int
    enrolled: int
    newcomers: tuple[str, ...]
    named: int
    pot_minutes: int
    rounded_rows: int
    rounded_seconds: int
    shortened_notes: int
    unknown_talents: tuple[str, ...]
    dry_run: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What a file would do, worked out beside the others' work; it serves one import.

    `after` is where the log ended then: a plan that somebody overtook is made anew.
    """

    plan: Plan
    after: tuple[int, int]
    override: str = ""

    @property
    def changes(self) -> bool:
        """Whether the books will not be as they were."""
        plan = self.plan
        changed = plan.bookings or plan.openings or plan.newcomers or list(_named_anew(plan))
        return not plan.rejected and bool(changed)


@operation(Permission.DATA_IMPORT)
def plan_import(work: Work, source: Source, override: str = "") -> Planned:
    """Match people and rows with what is here, before the books are locked for anybody else."""
    override = _reason(override)
    with many_objects():
        return Planned(plan=Plan(work, source, override), after=work.audit.newest(), override=override)


@operation(Permission.DATA_IMPORT)
def preview_import(work: Work, source: Source, override: str = "") -> Imported:
    """What importing this would do; nothing is changed."""
    with many_objects():
        plan = Plan(work, source, _reason(override))
        for booking in plan.bookings:
            plan.talents.of(booking.row.talent, "")
        return _told(plan, dry_run=True)


@operation(Permission.DATA_IMPORT)
def import_source(
    work: Work,
    source: Source,
    progress: Progress | None = None,
    planned: Planned | None = None,
    override: str = "",
) -> Imported:
    """Book a file that was read: everything, or nothing where a row is rejected.

    A second run books nothing twice. Limits and old dates do not stand in the way: it happened. Rows of a month that
    was reviewed are rejected, unless an `override` says why they come so late. `planned` is what `plan_import`
    worked out for this file a moment ago. Raises TextTooLong, and Cancelled when `progress` says so: then nothing is
    booked.
    """
    override = _reason(override)
    with many_objects():
        if planned is not None and (planned.after, planned.override) == (work.audit.newest(), override):
            plan = planned.plan
        else:
            plan = Plan(work, source, override)
        if plan.rejected:
            return _told(plan, dry_run=False)
        _enrol(work, plan)
        named = _name(work, plan)
        booked = _post(work, plan, progress or Unwatched())
        plan.tallies.opened(plan.openings)
        _remember(work, plan)
        if booked or plan.newcomers or named:
            last = work.ledger.head()[0]
            range_of = f" {last - booked + 1}-{last}" if booked else ""
            work.note("import_source", f"{source.detected.format}{range_of}")
        return replace(_told(plan, dry_run=False), named=named, changed=IMPORTED)


def _reason(override: str) -> str:
    check_text(override)
    return override.strip()


def _post(work: Work, plan: Plan, progress: Progress) -> int:
    """Post every entry of the plan, part by part: a hundred thousand at once would only fill the memory."""
    accounts = work.ledger.accounts(plan.codes() | {POT})
    total = len(plan.bookings) + len(plan.openings)
    entries = plan.entries()
    done = 0
    while part := list(islice(entries, _PART)):
        work.ledger.post_all(part, accounts, work.actor.key, work.now)
        done += len(part)
        progress.step(done, total)
    return done


def _enrol(work: Work, plan: Plan) -> None:
    order = NameOrder.BELGIAN if work.bank.belgian_sorting else NameOrder.DUTCH
    profiles = [tidy(Profile(name=who.source.name, phone=who.source.phone)) for who in plan.newcomers]
    sorted_profiles = [(profile, sort_key(profile.name, profile.infix, order)) for profile in profiles]
    accounts = work.members.enrol_all(sorted_profiles, work.today)
    for person, account in zip(plan.newcomers, accounts, strict=True):
        person.found = account
    work.search.keep_all(
        (account.key, names_of(profile), account.code)
        for profile, account in zip(profiles, accounts, strict=True)
    )


def _name(work: Work, plan: Plan) -> int:
    """Give people who were enrolled under a mere code the name that the source knows by now."""
    named = 0
    for person, account in _named_anew(plan):
        member = work.members.find(account)
        profile = tidy(replace(member.profile, name=person.source.name))
        work.members.change(account, profile, member.sort_key, work.today)
        work.search.keep(account, names_of(profile), account.code)
        named += 1
    return named


def _named_anew(plan: Plan) -> Iterator[tuple[Person, Account]]:
    for person in plan.people.everybody():
        account = person.found
        if account is not None and person.book is not None and _only_a_code(account, person):
            yield person, account


def _only_a_code(account: Account, person: Person) -> bool:
    own_id = folded(person.source.key.partition(":")[2])
    return (
        account.kind is AccountKind.MEMBER
        and account.open
        and folded(account.name) == own_id != folded(person.source.name)
    )


def _remember(work: Work, plan: Plan) -> None:
    books = {}
    people = {person.id: person for person in plan.people.everybody() if person.account is not None}
    for tally in plan.tallies.all():
        person = people.get(tally.person)
        if person is not None:
            account = person.account
            assert account is not None
            books[tally.person] = tally.book(account)
        elif tally.touched:
            books[tally.person] = tally.book(plan.people.books[tally.person].account)
    work.sources.keep(plan.source.name, books)


def _told(plan: Plan, *, dry_run: bool) -> Imported:
    source = plan.source
    whole = not plan.rejected
    return Imported(
        detected=source.detected,
        source=source.name,
        read=source.read,
        booked=source.read - len(plan.skipped) if whole else 0,
        skipped=len(plan.skipped),
        skipped_because=dict(sorted(Counter(row.reason.value for row in plan.skipped).items())),
        rejected=tuple(plan.rejected),
        entries=len(plan.bookings) + len(plan.openings) if whole else 0,
        openings=len(plan.openings) if whole else 0,
        enrolled=len(plan.newcomers) if whole else 0,
        newcomers=tuple(person.source.name for person in plan.newcomers) if whole else (),
        named=0,
        pot_minutes=plan.pot_minutes if whole else 0,
        rounded_rows=source.rounded_rows,
        rounded_seconds=source.rounded_seconds,
        shortened_notes=source.shortened_notes,
        unknown_talents=tuple(plan.talents.unknown),
        dry_run=dry_run,
    )
