"""Every table of every page sorts, filters, chooses and orders columns, copies, saves, prints and remembers.

A new table fails this until it has its tools, or stands among the exceptions with a reason.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QTableView, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import NOW, TODAY, TestBank
from tests.ui.conftest import Opens, dialog
from tests.ui.whole import settle
from timebank.domain.activities import Presence, Series
from timebank.domain.breaches import Breach
from timebank.domain.certificates import CertificateOrder
from timebank.domain.lists import Content, Filter
from timebank.domain.members import Profile
from timebank.domain.offers import NewOffer, OfferKind
from timebank.domain.organisations import OrganisationProfile
from timebank.services.activities import keep_series
from timebank.services.attendance import note_present
from timebank.services.breaches import keep_breach
from timebank.services.certificates import issue_certificates
from timebank.services.erasing import erase_member
from timebank.services.members import change_member, enrol_member
from timebank.services.offers import add_offer
from timebank.services.organisations import add_organisation
from ui.kernel.settings import Settings
from ui.kernel.theme import Look
from ui.kernel.wear import wear
from ui.lists.chips import FilterChips
from ui.lists.columns_dialog import ColumnsDialog
from ui.lists.export_dialog import ExportDialog
from ui.lists.filters import FilterDialog
from ui.lists.paper_dialog import ListPaperDialog
from ui.lists.remembered import remembered
from ui.lists.tools import ListTools
from ui.pages.activities.page import ActivitiesPage
from ui.pages.making.view import MISSING
from ui.pages.making.view import PEOPLE as PEOPLE_FOR
from ui.pages.organisations.organisation import PEOPLE, SESSIONS
from ui.pages.organisations.page import OrganisationsPage
from ui.pages.people.page import PeoplePage
from ui.pages.proofs.page import MAKE, ProofsPage
from ui.pages.registry import PAGES
from ui.pages.review.page import FLAGS, MONTHS, ReviewPage
from ui.pages.settings.page import SettingsPage
from ui.pages.slips.sheet import Sheet
from ui.widgets.arrangement import names_of
from ui.workplace import Workplace

Key, CTRL, SHIFT, ALT = (
    Qt.Key,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
FIXED = {
    "day": "today's list stands under the fields of the entry bar, each column below its field, the newest line on "
    "top; the list of all entries has the same lines in any order",
}
"""Lists that filter, copy, save and print, but keep their columns and their order."""
UNSORTED = {
    "attendance": {"present"},
    "candidates": {"in"},
    "log": {"operator", "what", "about", "kind"},
}
"""Columns that do not sort: whoever ticks somebody would see the row jump away; and the log is read in the order of
time, from one end or the other, and is filtered by what stands in it."""
NO_LISTS: dict[type[QTableView], str] = {
    Sheet: "the stack of slips is a form: what is typed there is on its way into the books, and stands in the list "
    "of all entries once it is saved",
}
"""Tables that are no lists."""


@pytest.fixture
def full(bank: TestBank, opens: Opens, monkeypatch: pytest.MonkeyPatch) -> Workplace:
    """A window on a bank in which each list has two rows at least."""
    monkeypatch.setattr(Workplace, "today", lambda self: TODAY)
    bank.record(bank.fatma, bank.henk, 90, talent="cooking")
    bank.record(bank.henk, bank.fatma, 45, service_date=TODAY - timedelta(days=45))
    for minutes in (480, 600):
        bank.record(bank.olena, bank.fatma, minutes, talent="cooking")
    for phone in ("06-11111111", "06-22222222"):
        bank.office.do(bank.desk, change_member, bank.fatma, Profile(name="Fatma Yılmaz", phone=phone))
    for number, kind in ((bank.fatma, OfferKind.OFFER), (bank.henk, OfferKind.REQUEST)):
        offer = NewOffer(
            id=uuid4(), number=number, kind=kind, talent="cooking", until=TODAY + timedelta(days=30)
        )
        bank.office.do(bank.desk, add_offer, offer)
    for title, start in (("Taalcafé", 600), ("Samen eten", 1020)):
        series = Series(
            id=uuid4(),
            title=title,
            organisation=bank.linde,
            weekday=TODAY.isoweekday(),
            starts_at=start,
            hosts=(bank.henk,),
        )
        kept = bank.office.do(bank.coordinator, keep_series, series).series
        bank.office.do(bank.desk, note_present, kept.plan(TODAY), (Presence(account=bank.zebib),))
    bank.office.do(bank.coordinator, add_organisation, OrganisationProfile(name="Voedselbank Oost"))
    bank.record(bank.henk, bank.zebib, 120, organisation=bank.linde)
    for happened in ("Een stick is kwijt", "Een brief ging naar een ander"):
        bank.office.do(bank.coordinator, keep_breach, Breach(discovered_at=NOW, happened=happened))
    for name in ("Samira Haddad", "Joke Smit"):
        gone = bank.office.do(bank.desk, enrol_member, Profile(name=name)).member.account.code
        bank.office.do(bank.admin, erase_member, gone, uuid4(), f"vroeg erom ({gone})")
    # Two of whom nothing was heard for three years.
    bank.watch.now -= timedelta(days=1100)
    for name in ("Yusuf Demir", "Anna Bakker"):
        bank.office.do(bank.desk, enrol_member, Profile(name=name))
    bank.watch.now = NOW
    order = CertificateOrder(start=TODAY, until=TODAY, members=(bank.fatma, bank.henk))
    bank.office.do(bank.desk, issue_certificates, order)
    return opens(bank.coordinator)


def places(full: Workplace, bank: TestBank, qtbot: QtBot) -> dict[str, Callable[[], object]]:
    """How each list is brought to the front, under the name that the desk remembers it by."""

    def making(part: str) -> Callable[[], object]:
        def show() -> None:
            full.go("proofs")
            proofs = full.current()
            assert isinstance(proofs, ProofsPage)
            proofs.show_part(MAKE)
            proofs.making.show_part(part)
            qtbot.waitUntil(lambda: bool(proofs.making.model.rows))

        return show

    def review(part: str) -> Callable[[], object]:
        def show() -> None:
            full.go("review")
            page = full.current()
            assert isinstance(page, ReviewPage)
            page.show_part(part)

        return show

    def activities(tab: str) -> ActivitiesPage:
        full.go("activities")
        page = full.current()
        assert isinstance(page, ActivitiesPage)
        page.show_week()
        page.week.tabs.segment(tab).click()
        return page

    def session() -> None:
        page = activities("week")
        settle(qtbot, full)
        page.week.opened.emit(page.week.model.rows[0].plan)

    def person(part: str | None) -> Callable[[], object]:
        def show() -> None:
            full.open_person(bank.fatma)
            page = full.current()
            assert isinstance(page, PeoplePage)
            if part is not None:
                page.person.show_part(part)

        return show

    def section(name: str) -> Callable[[], object]:
        def show() -> None:
            full.go("settings")
            page = full.current()
            assert isinstance(page, SettingsPage)
            page.show_section(name)

        return show

    def organisation(part: str) -> Callable[[], object]:
        def show() -> None:
            full.open_organisation(bank.linde)
            page = full.current()
            assert isinstance(page, OrganisationsPage)
            page.organisation.show_part(part)

        return show

    def organisations() -> None:
        full.go("organisations")
        page = full.current()
        assert isinstance(page, OrganisationsPage)
        page.show_list()

    return {
        "people": lambda: full.go("people"),
        "history": person(None),
        "changes": person("changes"),
        "day": lambda: full.go("desk"),
        "offers": lambda: full.go("offers"),
        "sessions": lambda: activities("week"),
        "series": lambda: activities("all"),
        "attendance": session,
        "certificates": lambda: full.go("proofs"),
        "candidates": making(PEOPLE_FOR),
        "missing": making(MISSING),
        "log": lambda: full.open_setting("log"),
        "breaches": lambda: full.open_setting("breaches"),
        "processing": lambda: full.open_setting("processing"),
        "erasures": lambda: full.open_setting("erasures"),
        "retention": lambda: full.open_setting("retention"),
        "entries": review("entries"),
        "flags": review(FLAGS),
        "months": review(MONTHS),
        "organisations": organisations,
        "participants": organisation(PEOPLE),
        "organisation_sessions": organisation(SESSIONS),
        "operators": section("operators"),
        "talents": section("talents"),
        "voices": section("voices"),
    }


NAMES = sorted(places(None, None, None))  # type: ignore[arg-type]


def tools_of(full: Workplace, name: str) -> ListTools:
    found = [each for each in full.window().findChildren(ListTools) if each.name == name]
    assert len(found) == 1, f"{name}: {len(found)} lists of this name"
    return found[0]


def test_every_table_is_a_list_with_tools_or_an_exception_with_a_reason(
    full: Workplace, bank: TestBank, qtbot: QtBot
) -> None:
    known = places(full, bank, qtbot)
    for page in PAGES:
        full.go(page)
        settle(qtbot, full)
    for show in known.values():
        show()
        settle(qtbot, full)
    bare = []
    for table in (*full.window().findChildren(QTableView), *full.window().findChildren(QTreeView)):
        if isinstance(table, tuple(NO_LISTS)):
            continue
        tools = table.findChild(ListTools)
        if tools is None or tools.name not in known:
            bare.append(f"{type(table).__name__} of {type(table.parentWidget()).__name__}")
    assert bare == []


@pytest.mark.parametrize("name", NAMES)
def test_a_list_does_everything_that_lists_do(
    name: str, full: Workplace, bank: TestBank, qtbot: QtBot, settings: Settings
) -> None:
    full.window().resize(1600, 900)
    places(full, bank, qtbot)[name]()
    settle(qtbot, full)
    tools = tools_of(full, name)
    table = tools.table
    qtbot.waitUntil(lambda: table.isVisible() and table.model().rowCount() >= 2)
    assert all(column.name and column.title() for column in table.columns)
    table.setFocus()
    if name not in FIXED:
        _sorts(tools, qtbot, settings)
        _chooses_columns(tools, qtbot, settings)
    _filters(tools, qtbot)
    _copies(tools, qtbot)
    table.setFocus()
    qtbot.keyClick(table, Key.Key_S, CTRL | SHIFT)
    _closed(qtbot, _asked(qtbot, ExportDialog))
    table.setFocus()
    qtbot.keyClick(table, Key.Key_P, CTRL | SHIFT)
    paper = _asked(qtbot, ListPaperDialog)
    assert isinstance(paper, ListPaperDialog)
    qtbot.waitUntil(lambda: bool(paper.paper), timeout=20_000)
    _closed(qtbot, paper)


@pytest.fixture
def large() -> None:
    """A screen at double size, on which a page that is just made has no room for its columns."""
    wear(Look(scale=200))


@pytest.mark.usefixtures("large")
def test_only_somebody_who_drags_a_column_gives_it_a_width(
    full: Workplace, bank: TestBank, qtbot: QtBot, settings: Settings
) -> None:
    full.window().resize(1920, 1080)
    for name, show in places(full, bank, qtbot).items():
        show()
        settle(qtbot, full)
        assert tools_of(full, name).table.arrangement.widths == (), name
        assert remembered(settings, name).widths == (), name


def _sorts(tools: ListTools, qtbot: QtBot, settings: Settings) -> None:
    """By a click on the head, both ways, and the desk remembers it; each column but a tick sorts."""
    table, names = tools.table, names_of(tools.table.columns)
    unsorted = [name for name, column in zip(names, table.columns, strict=True) if column.key is None]
    assert not set(unsorted) - UNSORTED.get(tools.name, set())
    heads = table.heads
    seen = [at for at in range(heads.count()) if not heads.isSectionHidden(at) and table.columns[at].key]
    for at in seen:
        place = QPoint(heads.sectionViewportPosition(at) + heads.sectionSize(at) // 2, heads.height() // 2)
        qtbot.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert table.arrangement.sort == names[at]
        first = table.arrangement.descending
        qtbot.wait(20)
        qtbot.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert table.arrangement.descending is not first
        kept = remembered(settings, tools.name)
        assert (kept.sort, kept.descending) == (names[at], table.arrangement.descending)
    table.arrange(replace(table.arrangement, sort="", descending=False))


def _chooses_columns(tools: ListTools, qtbot: QtBot, settings: Settings) -> None:
    table = tools.table
    before = [column.name for column in tools.shown]
    table.setFocus()
    qtbot.keyClick(table, Key.Key_K, CTRL | SHIFT)
    asked = _asked(qtbot, ColumnsDialog)
    assert isinstance(asked, ColumnsDialog)
    last = len(asked.checks) - 1
    asked.checks[last].setFocus()
    qtbot.keyClick(asked.checks[last], Key.Key_Space)
    qtbot.keyClick(asked.checks[last], Key.Key_Up, ALT)
    _closed(qtbot, asked)
    after = [column.name for column in tools.shown]
    assert after != before
    kept = remembered(settings, tools.name)
    assert kept.order
    assert kept.shown
    assert QApplication.activeModalWidget() is None


def _filters(tools: ListTools, qtbot: QtBot) -> None:
    """Each column that has a filter can be asked for it; one that fits nothing is told, and taken away again."""
    columns = [column for column in tools.table.columns if column.filtered]
    assert columns
    for column in columns:
        tools.ask_filter(column.name)
        _closed(qtbot, _asked(qtbot, FilterDialog))
    whole = tools.source.total
    column = next(each for each in columns if each.content in (Content.TEXT, Content.DATE))
    nothing = Filter(column=column.name, text="xyzxyz")
    if column.content is Content.DATE:
        nothing = Filter(column=column.name, start=date(2001, 1, 1), until=date(2001, 1, 1))
    tools.set_filter(column.name, nothing)
    qtbot.waitUntil(lambda: tools.source.total == 0)
    chips = [chip for chip in _window(tools).findChildren(FilterChips) if chip.isVisible()]
    assert len(chips) == 1
    assert not tools.table.isVisible(), "a word stands where the rows were"
    qtbot.mouseClick(chips[0].chips[-1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tools.source.total == whole and tools.table.isVisible())


def _copies(tools: ListTools, qtbot: QtBot) -> None:
    table = tools.table
    qtbot.waitUntil(table.isVisible)
    QGuiApplication.clipboard().clear()
    table.setFocus()
    table.selectRow(0)
    qtbot.waitUntil(lambda: table.row_at(0) is not None)
    qtbot.keyClick(table, Key.Key_C, CTRL)
    heads = "\t".join(column.title() for column in tools.shown)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().startswith(heads))
    assert QGuiApplication.clipboard().text().count("\n") == 2
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(table, Key.Key_C, CTRL | SHIFT)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().count("\n") == tools.source.total + 1)


def _window(tools: ListTools) -> QWidget:
    return tools.table.window()


def _asked(qtbot: QtBot, kind: type[QWidget]) -> QWidget:
    """The dialog that is open, once keys go to it."""
    shown = dialog(qtbot, kind)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is shown)
    return shown


def _closed(qtbot: QtBot, shown: QWidget) -> None:
    qtbot.keyClick(shown, Key.Key_Escape)
    qtbot.waitUntil(lambda: not [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isModal()])
