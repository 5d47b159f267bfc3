"""`activity`: what comes back every week, its sessions, who was there, and closing them."""

from typing import Any
from uuid import UUID

from timebank.command_line import values
from timebank.command_line.answers import Answer
from timebank.command_line.bookings import document, lines
from timebank.command_line.call import Call, SignedIn
from timebank.command_line.parser import Definition, some_text
from timebank.command_line.tables import facts, table
from timebank.domain.activities import Presence, Series, SessionPlan, SessionSheet, Way
from timebank.domain.dates import clock_text, read_clock
from timebank.domain.errors import SeriesUnknown, SessionUnknown
from timebank.domain.ids import new_id
from timebank.domain.ledger import Confirmation, Side
from timebank.domain.minutes import read_minutes
from timebank.domain.numbers import POT, read_account_number
from timebank.domain.talents import Tag
from timebank.services.activities import find_session, keep_series, list_series, show_agenda, show_session
from timebank.services.attendance import note_present, remove_present
from timebank.services.sessions import (
    ClosingOrder,
    CorrectionOrder,
    SessionBooked,
    cancel_session,
    close_session,
    correct_session,
    keep_session,
    reopen_session,
)

_WAYS = tuple(way.value for way in Confirmation)
_DAYS = tuple(str(day) for day in range(1, 8))


def define(_name: str, command: Definition) -> None:
    """The commands below `activity`."""
    names = ["add", "list", "session", "sessions", "show", "attend", "close", "correct", "cancel", "reopen"]
    add, every, session, sessions, show, attend, close, correct, cancel, reopen = command.parts(
        "activity", names
    )
    _define_add(add)
    every.runs(_list)
    session.takes("SERIES")
    session.takes("--date", metavar="DATE")
    session.takes("--at", metavar="HH:MM")
    session.takes("--time", metavar="TIME", help_key="activity_time")
    session.takes("--place", metavar="TEXT")
    session.takes("--key", type=some_text, metavar="KEY")
    session.runs(_session)
    sessions.takes("--from", dest="start", metavar="DATE", help_key="from")
    sessions.takes("--until", metavar="DATE")
    sessions.runs(_sessions)
    for each, does in ((show, _show), (cancel, _cancel)):
        each.takes("SESSION")
        each.runs(does)
    attend.takes("SESSION")
    _define_people(attend)
    attend.takes("--way", choices=[way.value for way in Way], default=Way.TICK.value)
    attend.runs(_attend)
    close.takes("SESSION")
    correct.takes("SESSION")
    _define_people(correct)
    correct.takes("--reason", default="", metavar="TEXT")
    for each, does in ((close, _close), (correct, _correct)):
        each.takes("--confirmed", choices=_WAYS)
        each.takes("--override", default="", metavar="REASON")
        each.takes("--key", type=some_text, metavar="KEY")
        each.runs(does)
    reopen.takes("SESSION")
    reopen.takes("--reason", default="", metavar="TEXT")
    reopen.runs(_reopen)


def _define_add(command: Definition) -> None:
    command.takes("--title", required=True, metavar="TEXT")
    command.takes("--under", required=True, metavar="NUMBER|pot", help_key="activity_under")
    command.takes("--time", required=True, metavar="TIME", help_key="activity_time")
    command.takes("--talent", metavar="CODE")
    command.takes("--place", default="", metavar="TEXT")
    command.takes("--weekday", choices=_DAYS)
    command.takes("--at", default="10:00", metavar="HH:MM")
    command.takes(
        "--host", action="extend", nargs="+", default=[], metavar="NUMBER", help_key="activity_host"
    )
    command.takes("--tag", choices=[tag.value for tag in Tag])
    command.takes("--theme", default="", metavar="TEXT")
    command.takes("--dutch", action="store_true")
    command.takes("--vog", action="store_true")
    command.takes("--key", type=some_text, metavar="KEY")
    command.runs(_add)


def _define_people(command: Definition) -> None:
    for name in ("--present", "--host"):
        command.takes(name, action="extend", nargs="+", default=[], metavar="NUMBER[=TIME]")
    command.takes("--absent", action="extend", nargs="+", default=[], metavar="NUMBER")


def _add(call: Call) -> Answer:
    options = call.options
    with call.signed_in() as bank:
        series = Series(
            id=bank.id_for(options.key),
            title=options.title,
            organisation=read_account_number(options.under),
            talent=options.talent,
            place=options.place,
            weekday=None if options.weekday is None else int(options.weekday),
            starts_at=read_clock(options.at),
            minutes=read_minutes(options.time),
            tag=None if options.tag is None else Tag(options.tag),
            theme=options.theme,
            dutch_spoken=options.dutch,
            vog_needed=options.vog,
            hosts=values.numbers(options.host),
        )
        kept = bank.do(keep_series, series).series
    told = call.told("activity.added", title=kept.title, series=str(kept.id))
    return Answer(data=_series(kept), lines=(told,))


def _list(call: Call) -> Answer:
    with call.signed_in() as bank:
        book = bank.ask(list_series)
        centre = bank.bank.name
    rows = [
        (
            each.title,
            "" if each.weekday is None else call.words.weekday(each.weekday),
            clock_text(each.starts_at),
            centre if each.organisation == POT else book.people[each.organisation].name,
            str(each.id),
        )
        for each in book.series
    ]
    head = [call.told(f"heads.{key}") for key in ("activity", "weekday", "at", "organisation", "series")]
    return Answer(data=[_series(each) for each in book.series], lines=tuple(table(rows, head=head)))


def _session(call: Call) -> Answer:
    options = call.options
    day = values.day(options.date)
    with call.signed_in() as bank:
        wanted = _uuid(options.SERIES, SeriesUnknown)
        series = next((each for each in bank.ask(list_series).series if each.id == wanted), None)
        if series is None:
            raise SeriesUnknown()
        plan = series.plan(day or bank.today)
        # On another day than its own, or with a key, it is one session more.
        once = options.key is not None or plan.day.isoweekday() != series.weekday
        plan = SessionPlan(
            id=bank.id_for(options.key) if once else plan.id,
            series=series.id,
            day=plan.day,
            starts_at=plan.starts_at if options.at is None else read_clock(options.at),
            minutes=plan.minutes if options.time is None else read_minutes(options.time),
            place=plan.place if options.place is None else options.place,
        )
        bank.do(keep_session, plan)
        return _sheet(call, bank, plan)


def _sessions(call: Call) -> Answer:
    options = call.options
    with call.signed_in() as bank:
        agenda = bank.ask(show_agenda, values.day(options.start), values.day(options.until))
    data = [
        {
            "session": str(line.session.plan.id),
            "title": agenda.series[line.session.plan.series].title,
            "date": line.session.plan.day.isoformat(),
            "at": clock_text(line.session.plan.starts_at),
            "state": line.session.state.value,
            "hosts": line.hosts,
            "present": line.guests,
        }
        for line in agenda.lines
    ]
    keys = ("date", "at", "activity", "state", "hosts", "present", "session")
    rows = [
        (
            str(row["date"]),
            str(row["at"]),
            str(row["title"]),
            call.words.word("session_states", str(row["state"])),
            str(row["hosts"]),
            str(row["present"]),
            str(row["session"]),
        )
        for row in data
    ]
    head = [call.told(f"heads.{key}") for key in keys]
    return Answer(data=data, lines=tuple(table(rows, right=(4, 5), head=head)))


def _show(call: Call) -> Answer:
    with call.signed_in() as bank:
        return _sheet(call, bank, _plan(call, bank))


def _attend(call: Call) -> Answer:
    with call.signed_in() as bank:
        plan = _plan(call, bank)
        for number in values.numbers(call.options.absent):
            bank.do(remove_present, plan.id, number)
        noted = bank.do(note_present, plan, _people(call))
        answer = _sheet(call, bank, plan)
    already = [{"number": code, "name": name} for code, name in noted.already]
    told = tuple(call.told("activity.already", name=name) for _, name in noted.already)
    return Answer(data=answer.data | {"already": already}, lines=(*told, *answer.lines))


def _close(call: Call) -> Answer:
    options = call.options
    with call.signed_in() as bank:
        order = ClosingOrder(
            id=bank.id_for(options.key),
            plan=_plan(call, bank),
            confirmation=None if options.confirmed is None else Confirmation(options.confirmed),
            override=options.override,
        )
        return _booked(call, bank.do(close_session, order))


def _correct(call: Call) -> Answer:
    options = call.options
    with call.signed_in() as bank:
        order = CorrectionOrder(
            id=bank.id_for(options.key),
            session=_plan(call, bank).id,
            present=_people(call),
            absent=values.numbers(options.absent),
            reason=options.reason,
            confirmation=None if options.confirmed is None else Confirmation(options.confirmed),
            override=options.override,
        )
        return _booked(call, bank.do(correct_session, order))


def _cancel(call: Call) -> Answer:
    with call.signed_in() as bank:
        plan = _plan(call, bank)
        bank.do(cancel_session, plan)
        return _sheet(call, bank, plan)


def _reopen(call: Call) -> Answer:
    with call.signed_in() as bank:
        return _booked(call, bank.do(reopen_session, new_id(), _plan(call, bank).id, call.options.reason))


def _plan(call: Call, bank: SignedIn) -> SessionPlan:
    return bank.ask(find_session, _uuid(call.options.SESSION, SessionUnknown))


def _people(call: Call) -> tuple[Presence, ...]:
    way = Way(getattr(call.options, "way", Way.TICK.value))
    found: list[Presence] = []
    for side, texts in ((Side.GIVEN, call.options.host), (Side.ATTENDED, call.options.present)):
        for text in texts:
            number, own, given = text.partition("=")
            minutes = read_minutes(given) if own else None
            found.append(Presence(account=read_account_number(number), side=side, minutes=minutes, way=way))
    return tuple(found)


def _booked(call: Call, done: SessionBooked) -> Answer:
    plan = done.session.plan
    data: dict[str, Any] = {
        "session": str(plan.id),
        "state": done.session.state.value,
        "taken_back": [str(entry) for entry in done.taken_back],
        "repeated": done.repeated,
    }
    said = [call.words.word("session_states", done.session.state.value)]
    if done.recorded is not None:
        data |= document(done.recorded)
        said = list(lines(call, done.recorded))
    return Answer(data=data, lines=tuple(said))


def _sheet(call: Call, bank: SignedIn, plan: SessionPlan) -> Answer:
    sheet = bank.ask(show_session, plan)
    plan = sheet.session.plan
    present = [
        {
            "number": each.account,
            "name": sheet.people[each.account].name,
            "side": each.side.value,
            "minutes": each.share(plan).minutes,
        }
        for each in sheet.present
    ]
    data = {
        "session": str(plan.id),
        "series": str(plan.series),
        "title": sheet.series.title,
        "date": plan.day.isoformat(),
        "at": clock_text(plan.starts_at),
        "minutes": plan.minutes,
        "place": plan.place,
        "state": sheet.session.state.value,
        "present": present,
        "entries": [
            {
                "entry": str(entry.entry),
                "state": entry.state,
                "at": entry.at.isoformat(timespec="seconds"),
                "by": entry.by,
                "undone_at": None
                if entry.undone_at is None
                else entry.undone_at.isoformat(timespec="seconds"),
                "undone_by": entry.undone_by,
                "reason": entry.reason,
            }
            for entry in sheet.history
        ],
        "warnings": [{"code": each.code, "account": each.account} for each in sheet.warnings],
    }
    return Answer(data=data, lines=_sheet_lines(call, sheet))


def _sheet_lines(call: Call, sheet: SessionSheet) -> tuple[str, ...]:
    plan, words = sheet.session.plan, call.words
    told = facts(
        [
            (call.told("heads.activity"), sheet.series.title),
            (call.told("heads.date"), plan.day.isoformat()),
            (call.told("heads.at"), clock_text(plan.starts_at)),
            (call.told("heads.state"), words.word("session_states", sheet.session.state.value)),
            (call.told("heads.session"), str(plan.id)),
        ]
    )
    rows = [
        (
            each.account,
            sheet.people[each.account].name,
            words.word("sides", each.side.value),
            words.duration(each.share(plan).minutes),
        )
        for each in sheet.present
    ]
    warned = [words.warning(each.code, **each.facts) for each in sheet.warnings]
    return (*told, *table(rows, right=(3,)), *warned)


def _series(series: Series) -> dict[str, Any]:
    return {
        "series": str(series.id),
        "title": series.title,
        "organisation": series.organisation,
        "talent": series.talent,
        "place": series.place,
        "weekday": series.weekday,
        "at": clock_text(series.starts_at),
        "minutes": series.minutes,
        "hosts": list(series.hosts),
        "tag": None if series.tag is None else series.tag.value,
        "theme": series.theme,
        "dutch_spoken": series.dutch_spoken,
        "vog_needed": series.vog_needed,
        "active": series.active,
    }


def _uuid(text: str, unknown: type[SeriesUnknown | SessionUnknown]) -> UUID:
    try:
        return UUID(text.strip())
    except ValueError as error:
        raise unknown() from error
