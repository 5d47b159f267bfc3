"""Scenes of the page *Certificates*, for `make shots`."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from timebank.domain.access import Role
from timebank.domain.certificates import CertificateOrder, CertificateStatus, Checked, RegisterLine
from timebank.domain.lists import ListQuery
from timebank.services.certificates import certificate_register, issue_certificates, withdraw_certificate
from tools.stage import Stage
from ui.kernel.door import Door
from ui.pages.making.view import MISSING
from ui.pages.proofs.page import CHECK, KEYS, MAKE, ProofsPage

Scene = Callable[[Stage], object]
_PEOPLE = 14


def _proofs(does: Callable[[ProofsPage], object], *, made: bool = True) -> Scene:
    def scene(stage: Stage) -> None:
        stage.sign_in(Role.ADMINISTRATOR)
        if made:
            _issue(stage)
        stage.workplace.go("proofs")
        stage.settle()
        page = stage.workplace.current()
        if not isinstance(page, ProofsPage):
            raise TypeError("the page of certificates is shown")
        does(page)
        stage.settle()

    return scene


def _door(stage: Stage) -> Door:
    if stage.desk.door is None:
        raise RuntimeError("nobody is signed in")
    return stage.desk.door


def _issue(stage: Stage) -> None:
    """Certificates for some of the made-up people, the first withdrawn."""
    from timebank.services.lists import list_register

    door, today = _door(stage), stage.workplace.today()
    people: list[str] = []
    query = ListQuery(sort="given", descending=True, limit=_PEOPLE)
    door.ask(list_register, query, then=lambda page: people.extend(line.code for line in page.rows))
    stage.settle()
    order = CertificateOrder(start=today - timedelta(days=180), until=today, members=tuple(people))
    door.do(issue_certificates, order)
    stage.settle()
    door.do(withdraw_certificate, _lines(stage)[-1].number, "De naam klopt niet")
    stage.settle()


def _lines(stage: Stage) -> list[RegisterLine]:
    found: list[RegisterLine] = []
    _door(stage).ask(certificate_register, ListQuery(), then=lambda page: found.extend(page.rows))
    stage.settle()
    return found


def _chosen(page: ProofsPage) -> None:
    page.register.table.setFocus()
    page.register.table.selectRow(2)


def _shown(page: ProofsPage) -> None:
    page.open_certificate(page.register.table.row_at(1))


def _several(page: ProofsPage) -> None:
    model = page.register.source.model
    page.register.table.setFocus()
    page.register.table.selectRow(0)
    page.register.table.selectionModel().select(
        QItemSelection(model.index(1, 0), model.index(2, 0)),
        QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
    )


def _together(page: ProofsPage) -> None:
    page.register.gather()


def _withdrawal(page: ProofsPage) -> None:
    page.withdraw(page.register.table.row_at(1))


def _empty_check(page: ProofsPage) -> None:
    page.show_part(CHECK)


def _checked(place: int) -> Callable[[ProofsPage], object]:
    def does(page: ProofsPage) -> None:
        page.show_part(CHECK)
        page.checking.check_code(page.register.table.row_at(place).number)

    return does


def _changed(page: ProofsPage) -> None:
    page.show_part(CHECK)
    number = page.register.table.row_at(0).number
    page.checking.verdict.show_found(Checked(status=CertificateStatus.CHANGED, number=number))


def _unknown(page: ProofsPage) -> None:
    page.show_part(CHECK)
    page.checking.check_code("2019-00001-0")


def _keys(page: ProofsPage) -> None:
    page.show_part(KEYS)


def _sheet(page: ProofsPage) -> None:
    page.show_part(KEYS)
    page.keys.sheet_wanted.emit()


def _renewal(page: ProofsPage) -> None:
    page.show_part(KEYS)
    page.keys.ask_renewal()


def _make(page: ProofsPage) -> None:
    page.show_part(MAKE)


def _missing(stage: Stage) -> None:
    _proofs(_make)(stage)
    page = stage.workplace.current()
    assert isinstance(page, ProofsPage)
    page.making.show_part(MISSING)


def _previewed(stage: Stage) -> None:
    _proofs(_make)(stage)
    page = stage.workplace.current()
    assert isinstance(page, ProofsPage)
    stage.settle()
    page.making.go_on()


SCENES: dict[str, Scene] = {
    "proofs": _proofs(_chosen),
    "proofs-several": _proofs(_several),
    "proofs-empty": _proofs(lambda _page: None, made=False),
    "proofs-shown": _proofs(_shown),
    "proofs-together": _proofs(_together),
    "proofs-withdrawal": _proofs(_withdrawal),
    "proofs-check": _proofs(_empty_check),
    "proofs-valid": _proofs(_checked(1)),
    "proofs-withdrawn": _proofs(_checked(_PEOPLE - 1)),
    "proofs-changed": _proofs(_changed),
    "proofs-unknown": _proofs(_unknown),
    "proofs-keys": _proofs(_keys),
    "proofs-keys-none": _proofs(_keys, made=False),
    "proofs-sheet": _proofs(_sheet),
    "proofs-renewal": _proofs(_renewal),
    "proofs-make": _proofs(_make),
    "proofs-missing": _missing,
    "proofs-preview": _previewed,
}
