"""What the rows of organisations, their participants and their sessions show."""

from collections.abc import Callable
from datetime import date

from timebank.domain.activities import SessionState
from timebank.domain.dates import clock_text
from timebank.domain.lists import Content
from timebank.domain.organisations import (
    BELONGS,
    TOOK_PART,
    ConductState,
    Contact,
    OrganisationLine,
    ParticipantLine,
)
from timebank.services.organisations import OrganisationSession
from ui.kernel.text import Line, Piece
from ui.kernel.wording import words
from ui.models.rows import Column

Titles = Callable[[str], str]


def first_contact(line: OrganisationLine) -> Contact:
    """Whom to call first; nobody where nobody is noted."""
    contacts = line.organisation.contacts
    return contacts[0] if contacts else Contact(name="")


def phone_of(line: OrganisationLine) -> str:
    """The telephone number to call: of the organisation, else of the first contact."""
    return line.organisation.profile.phone or first_contact(line).phone


def organisation_columns(titles: Titles) -> tuple[Column[OrganisationLine], ...]:
    """Name, whom to call, people, hours and balance."""

    def time(
        name: str, width: float, rank: int, read: Callable[[OrganisationLine], int]
    ) -> Column[OrganisationLine]:
        return Column(
            name=name,
            title=lambda: titles(name),
            text=lambda line: words().duration(read(line)),
            content=Content.MINUTES,
            value=read,
            key=read,
            width=width,
            rank=rank,
            trailing=True,
            bold=name == "balance",
        )

    return (
        Column(
            name="name",
            title=lambda: titles("name"),
            text=lambda line: line.organisation.account.name,
            line=_named,
            key=lambda line: line.organisation.account.name.casefold(),
            stretch=5,
        ),
        Column(
            name="number",
            title=lambda: titles("number"),
            text=lambda line: line.organisation.account.code,
            key=lambda line: line.organisation.account.code,
            width=100,
            rank=4,
            role="muted",
        ),
        Column(
            name="contact",
            title=lambda: titles("contact"),
            text=lambda line: first_contact(line).name,
            key=lambda line: first_contact(line).name.casefold(),
            stretch=3,
            rank=5,
        ),
        Column(
            name="phone",
            title=lambda: titles("phone"),
            text=phone_of,
            key=phone_of,
            width=150,
            rank=6,
            role="muted",
        ),
        Column(
            name="people",
            title=lambda: titles("people"),
            text=lambda line: str(line.hours.people),
            content=Content.NUMBER,
            value=lambda line: line.hours.people,
            key=lambda line: line.hours.people,
            width=96,
            rank=1,
            trailing=True,
        ),
        time("given", 116, 2, lambda line: line.hours.given),
        time("attended", 116, 3, lambda line: line.hours.attended),
        time("balance", 132, 0, lambda line: line.organisation.account.balance),
        Column(
            name="kvk",
            title=lambda: titles("kvk"),
            text=lambda line: line.organisation.profile.kvk,
            key=lambda line: line.organisation.profile.kvk,
            width=120,
            rank=6,
            role="muted",
            shown=False,
        ),
        Column(
            name="address",
            title=lambda: titles("address"),
            text=lambda line: line.organisation.profile.address,
            key=lambda line: line.organisation.profile.address.casefold(),
            stretch=3,
            rank=6,
            role="muted",
            shown=False,
        ),
    )


def participant_columns(
    titles: Titles, today: Callable[[], date], *, conduct: bool
) -> tuple[Column[ParticipantLine], ...]:
    """Name, hours given and attended, how often, certificates, the last day, and whether somebody belongs.

    With `conduct` also what the centre saw of the certificate of conduct (VOG) of who helped.
    """

    def minutes(name: str, width: float) -> Column[ParticipantLine]:
        def read(line: ParticipantLine) -> int:
            return int(getattr(line, name))

        return Column(
            name=name,
            title=lambda: titles(name),
            text=lambda line: words().duration(read(line)) if read(line) else "",
            content=Content.MINUTES,
            value=read,
            key=read,
            width=width,
            rank=1,
            trailing=True,
        )

    def part(line: ParticipantLine) -> tuple[str, ...]:
        return tuple(
            code for code, holds in ((BELONGS, line.belongs_since), (TOOK_PART, line.entries)) if holds
        )

    return (
        Column(
            name="name",
            title=lambda: titles("name"),
            text=lambda line: line.name,
            line=_person,
            key=lambda line: line.name,
            # The quick filter finds names, however they are spelled.
            filtered=False,
        ),
        Column(
            name="number",
            title=lambda: titles("number"),
            text=lambda line: line.code,
            key=lambda line: line.code,
            width=100,
            rank=4,
            role="muted",
        ),
        minutes("given", 116),
        minutes("attended", 116),
        Column(
            name="entries",
            title=lambda: titles("entries"),
            text=lambda line: str(line.entries) if line.entries else "",
            content=Content.NUMBER,
            value=lambda line: line.entries,
            key=lambda line: line.entries,
            width=100,
            rank=2,
            trailing=True,
        ),
        Column(
            name="certificates",
            title=lambda: titles("certificates"),
            text=lambda line: str(line.certificates) if line.certificates else "",
            content=Content.NUMBER,
            value=lambda line: line.certificates,
            key=lambda line: line.certificates,
            width=116,
            rank=4,
            trailing=True,
        ),
        Column(
            name="last",
            title=lambda: titles("last"),
            text=lambda line: "" if line.last_on is None else words().short_date(line.last_on),
            content=Content.DATE,
            value=lambda line: line.last_on,
            key=lambda line: line.last_on,
            width=140,
            rank=3,
            trailing=True,
            role="muted",
        ),
        Column(
            name="part",
            title=lambda: titles("part"),
            text=lambda line: ", ".join(titles(code) for code in part(line)),
            content=Content.CHOICE,
            value=part,
            choices=lambda: [(code, titles(code)) for code in (BELONGS, TOOK_PART)],
            key=part,
            width=200,
            rank=5,
            shown=False,
        ),
        *((_conduct(titles, today),) if conduct else ()),
    )


def _conduct(titles: Titles, today: Callable[[], date]) -> Column[ParticipantLine]:
    """How it stands with the VOG: never the paper, only when it was seen and when it is due again."""

    def told(line: ParticipantLine) -> str:
        state = ConductState.of(line.conduct, today())
        if line.conduct is None:
            return titles(state)
        day = line.conduct.seen_on if state is ConductState.SEEN else line.conduct.renew_on
        return titles(f"{state}_on").replace("%1", words().short_date(day or line.conduct.seen_on))

    return Column(
        name="conduct",
        title=lambda: titles("conduct"),
        text=told,
        content=Content.CHOICE,
        value=lambda line: ConductState.of(line.conduct, today()).value,
        choices=lambda: [(state.value, titles(state)) for state in ConductState],
        key=lambda line: ConductState.of(line.conduct, today()).value,
        width=220,
        rank=5,
        shown=False,
    )


def session_columns(titles: Titles) -> tuple[Column[OrganisationSession], ...]:
    """Day, activity, hosts, guests, how long, and how it stands."""

    def count(name: str) -> Column[OrganisationSession]:
        def read(each: OrganisationSession) -> int:
            return int(getattr(each.line, name))

        return Column(
            name=name,
            title=lambda: titles(name),
            text=lambda each: str(read(each)),
            content=Content.NUMBER,
            value=read,
            key=read,
            width=116,
            rank=2,
            trailing=True,
        )

    def state(code: SessionState) -> str:
        return words().word("session_states", code.value)

    return (
        Column(
            name="day",
            title=lambda: titles("day"),
            text=lambda each: words().short_date(each.line.session.plan.day),
            content=Content.DATE,
            value=lambda each: each.line.session.plan.day,
            key=lambda each: (each.line.session.plan.day, each.line.session.plan.starts_at),
            width=140,
            role="muted",
        ),
        Column(
            name="at",
            title=lambda: titles("at"),
            text=lambda each: clock_text(each.line.session.plan.starts_at),
            key=lambda each: each.line.session.plan.starts_at,
            width=80,
            rank=4,
            role="muted",
            filtered=False,
        ),
        Column(
            name="title",
            title=lambda: titles("title"),
            text=lambda each: each.title,
            key=lambda each: each.title.casefold(),
        ),
        count("hosts"),
        count("guests"),
        Column(
            name="time",
            title=lambda: titles("time"),
            text=lambda each: words().duration(each.line.session.plan.minutes),
            content=Content.MINUTES,
            value=lambda each: each.line.session.plan.minutes,
            key=lambda each: each.line.session.plan.minutes,
            width=116,
            rank=3,
            trailing=True,
        ),
        Column(
            name="state",
            title=lambda: titles("state"),
            text=lambda each: state(each.line.session.state),
            content=Content.CHOICE,
            value=lambda each: each.line.session.state.value,
            choices=lambda: [
                (each.value, state(each)) for each in SessionState if each is not SessionState.PLANNED
            ],
            key=lambda each: each.line.session.state.value,
            width=140,
            rank=1,
            role="muted",
        ),
    )


def _named(line: OrganisationLine) -> Line:
    account = line.organisation.account
    return (Piece(text=account.name, bold=True, role="text" if account.open else "muted"),)


def _person(line: ParticipantLine) -> Line:
    pieces = [Piece(text=line.name, bold=True, role="text" if line.open else "muted")]
    if line.script_name:
        pieces.append(Piece(text=line.script_name, size=15, role="muted", gap=10))
    if not line.open:
        pieces.append(Piece(text=words().word("member_states", "left"), size=14, role="muted", gap=12))
    return pieces
