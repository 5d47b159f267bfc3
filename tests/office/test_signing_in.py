"""One secret per person: signing in to an encrypted bank is unlocking it, everywhere else it is the stored hash."""

import io
import json
from dataclasses import replace

import pypdf
import pytest

from tests.fixtures.bank import PASSWORD, QUICK, TestBank, Watch
from timebank.domain.access import Actor, Role
from timebank.domain.errors import (
    BadgeNeedsPassword,
    BadgeUnknown,
    DatabaseExists,
    DatabaseUnreachable,
    NameMissing,
    NotPermitted,
    NotSignedIn,
    OperatorUnknown,
    PasswordTooShort,
    RecoveryKeyWrong,
)
from timebank.domain.members import Profile
from timebank.office import Founded, Office
from timebank.services.members import enrol_member
from timebank.services.staff import (
    change_bank,
    issue_badge,
    list_audit,
    list_operators,
    recovery_sheet,
    show_bank,
)
from timebank.services.statements import verify_ledger
from timebank.store.encryption import Cost
from timebank.store.keyslots import slots_file

CHEAP = Cost(passes=1, memory=8, lanes=1)


def found(where: str, **changes: object) -> Founded:
    values: dict[str, object] = {
        "name": "De Linde",
        "admin": "Ans Beheer",
        "password": PASSWORD,
        "cost": CHEAP,
    }
    return Office.found(where, clock=Watch(), hasher=QUICK, **(values | changes))


def sign_in(where: str, name: str, password: str, recovery_key: str | None = None) -> Actor:
    office, actor = Office.open(
        where, name, password, recovery_key=recovery_key, clock=Watch(), hasher=QUICK, cost=CHEAP
    )
    with office:
        assert office.ask(actor, list_operators) if actor.role is Role.ADMINISTRATOR else True
    return actor


@pytest.fixture
def locked(tmp_path):
    """An encrypted bank of an administrator and a desk operator: its place and its recovery key."""
    where = str(tmp_path / "bank.db")
    made = found(where)
    with made.office as office:
        office.add_operator(made.actor, "Riet Jansen", Role.DESK, "riet-riet-riet")
    return where, made.recovery_key


def test_everybody_opens_the_bank_with_their_own_password(locked):
    where, _ = locked
    assert sign_in(where, "ans beheer", PASSWORD).role is Role.ADMINISTRATOR
    assert sign_in(where, "Riet Jansen", "riet-riet-riet").role is Role.DESK
    for name, password in (
        ("Riet Jansen", PASSWORD),
        ("Ans Beheer", "riet-riet-riet"),
        ("Wim", PASSWORD),
        ("", ""),
    ):
        with pytest.raises(NotSignedIn):
            sign_in(where, name, password)


def test_another_operator_signs_in_at_an_open_desk(locked):
    where, _ = locked
    office, _ = Office.open(where, "Ans Beheer", PASSWORD, clock=Watch(), hasher=QUICK, cost=CHEAP)
    with office:
        assert office.sign_in("riet jansen", "riet-riet-riet").name == "Riet Jansen"
        for name, password in (("Riet Jansen", PASSWORD), ("Wim", PASSWORD), ("Riet Jansen", "")):
            with pytest.raises(NotSignedIn):
                office.sign_in(name, password)


def test_a_changed_password_opens_and_the_old_one_does_not(locked):
    where, _ = locked
    office, riet = Office.open(
        where, "Riet Jansen", "riet-riet-riet", clock=Watch(), hasher=QUICK, cost=CHEAP
    )
    with office:
        with pytest.raises(NotSignedIn):
            office.change_own_password(riet, "wrong-wrong", "nieuw-nieuw")
        with pytest.raises(PasswordTooShort):
            office.change_own_password(riet, "riet-riet-riet", "nieuw")
        with pytest.raises(NotPermitted):
            office.change_password(riet, "Ans Beheer", "nieuw-nieuw")
        office.change_own_password(riet, "riet-riet-riet", "nieuw-nieuw")
    assert sign_in(where, "Riet Jansen", "nieuw-nieuw").name == "Riet Jansen"
    with pytest.raises(NotSignedIn):
        sign_in(where, "Riet Jansen", "riet-riet-riet")


def test_who_was_dismissed_opens_nothing(locked):
    where, _ = locked
    office, ans = Office.open(where, "Ans Beheer", PASSWORD, clock=Watch(), hasher=QUICK, cost=CHEAP)
    with office:
        office.dismiss_operator(ans, "riet jansen")
        with pytest.raises(NotSignedIn):
            office.sign_in("Riet Jansen", "riet-riet-riet")
        with pytest.raises(NotPermitted):
            office.dismiss_operator(ans, "Ans Beheer")
        with pytest.raises(OperatorUnknown):
            office.dismiss_operator(ans, "Wim")
    with pytest.raises(NotSignedIn):
        sign_in(where, "Riet Jansen", "riet-riet-riet")


def test_without_a_name_only_the_first_administrator_signs_in(locked):
    where, _ = locked
    assert sign_in(where, "", PASSWORD).name == "Ans Beheer"
    with pytest.raises(NotSignedIn):
        sign_in(where, "", "riet-riet-riet")


def test_an_operator_whose_slot_comes_first_is_not_taken_for_the_administrator(locked, tmp_path):
    where, _ = locked
    file = slots_file(tmp_path / "bank.db")
    kept = json.loads(file.read_text())
    kept["slots"] = dict(reversed(kept["slots"].items()))
    file.write_text(json.dumps(kept))
    with pytest.raises(NotSignedIn):
        sign_in(where, "", "riet-riet-riet")


def test_the_recovery_key_lets_the_named_operator_in_and_is_logged(locked):
    where, paper = locked
    assert sign_in(where, "riet jansen", "", paper).name == "Riet Jansen"
    assert sign_in(where, "", "", paper).name == "Ans Beheer"
    with pytest.raises(NotSignedIn):
        sign_in(where, "Wim", "", paper)
    office, ans = Office.open(where, "Ans Beheer", PASSWORD, hasher=QUICK, cost=CHEAP)
    with office:
        logged = [line.operation for line in office.ask(ans, list_audit)]
    assert logged.count("sign_in_by_recovery_key") == 2


def test_when_all_slots_are_lost_the_paper_and_the_old_passwords_bring_everybody_back(locked, tmp_path):
    where, paper = locked
    slots_file(tmp_path / "bank.db").unlink()
    office, ans = Office.open(
        where, "Ans Beheer", "", recovery_key=paper, clock=Watch(), hasher=QUICK, cost=CHEAP
    )
    with office:
        office.sign_in("Riet Jansen", "riet-riet-riet")
        with pytest.raises(NotSignedIn):
            office.sign_in("Ans Beheer", "wrong-wrong")
        office.change_password(ans, "Ans Beheer", "nieuw-nieuw")
        assert office.ask(ans, verify_ledger).ok
    assert sign_in(where, "Riet Jansen", "riet-riet-riet").name == "Riet Jansen"
    assert sign_in(where, "Ans Beheer", "nieuw-nieuw").name == "Ans Beheer"


def test_an_operator_who_could_not_be_added_opens_nothing(locked):
    where, _ = locked
    office, ans = Office.open(where, "Ans Beheer", PASSWORD, clock=Watch(), hasher=QUICK, cost=CHEAP)
    with office:
        for name, role, password in (("", Role.DESK, "lang-genoeg"), ("Wim", Role.DESK, "kort")):
            with pytest.raises((NameMissing, PasswordTooShort)):
                office.add_operator(ans, name, role, password)
        riet = office.sign_in("Riet Jansen", "riet-riet-riet")
        with pytest.raises(NotPermitted):
            office.add_operator(riet, "Wim", Role.ADMINISTRATOR, "lang-genoeg")
        assert len(office.ask(ans, list_operators)) == 2
    for password in ("lang-genoeg", "kort"):
        with pytest.raises(NotSignedIn):
            sign_in(where, "Wim", password)


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"password": "kort"}, PasswordTooShort),
        ({"name": " "}, NameMissing),
        ({"admin": "\u200b "}, NameMissing),
    ],
)
def test_a_bank_that_cannot_be_founded_leaves_nothing(tmp_path, changes, refusal):
    with pytest.raises(refusal):
        found(str(tmp_path / "bank.db"), **changes)
    assert list(tmp_path.iterdir()) == []


def test_a_plain_bank_asks_for_the_password_all_the_same(tmp_path):
    where = str(tmp_path / "bank.db")
    made = found(where, encrypted=False)
    made.office.close()
    assert made.recovery_key is None
    assert sign_in(where, "Ans Beheer", PASSWORD).name == "Ans Beheer"
    for password in ("", "wrong-wrong"):
        with pytest.raises(NotSignedIn):
            sign_in(where, "Ans Beheer", password)
    with pytest.raises(DatabaseExists):
        found(where)


def test_a_bank_on_a_server_whose_making_broke_off_is_made_the_second_time(blank_server, monkeypatch):
    def vanish(*_: object, **__: object) -> None:
        raise DatabaseUnreachable()

    with monkeypatch.context() as patch:
        patch.setattr(Office, "found_bank", vanish)
        with pytest.raises(DatabaseUnreachable):
            found(blank_server)
    found(blank_server).office.close()
    assert sign_in(blank_server, "Ans Beheer", PASSWORD).role is Role.ADMINISTRATOR


def test_passwords_change_on_each_kind_of_database(bank: TestBank):
    bank.office.change_own_password(bank.desk, PASSWORD, "nieuw-nieuw")
    assert bank.office.sign_in("Riet Jansen", "nieuw-nieuw").key == bank.desk.key
    with pytest.raises(NotSignedIn):
        bank.office.sign_in("Riet Jansen", PASSWORD)
    bank.office.change_password(bank.admin, "riet jansen", "weer-een-ander")
    assert bank.office.sign_in("Riet Jansen", "weer-een-ander").key == bank.desk.key
    with pytest.raises(OperatorUnknown):
        bank.office.change_password(bank.admin, "Wim", "weer-een-ander")
    bank.office.dismiss_operator(bank.admin, "Riet Jansen")
    with pytest.raises(NotSignedIn):
        bank.office.sign_in("Riet Jansen", "weer-een-ander")
    with pytest.raises(NotSignedIn):
        bank.record(bank.fatma, bank.henk)


def test_a_bank_on_a_server_is_founded_and_opened(blank_server):
    made = found(blank_server)
    made.office.close()
    assert made.recovery_key is None
    assert sign_in(blank_server, "Ans Beheer", PASSWORD).role is Role.ADMINISTRATOR
    with pytest.raises(NotSignedIn):
        sign_in(blank_server, "Ans Beheer", "wrong-wrong")
    with pytest.raises(DatabaseExists):
        found(blank_server)


def test_a_badge_and_anybodys_own_password_open_an_encrypted_bank(locked):
    where, _ = locked
    office, ans = Office.open(where, "Ans Beheer", PASSWORD, clock=Watch(), hasher=QUICK, cost=CHEAP)
    with office:
        badge = office.do(ans, issue_badge, "Riet Jansen").code

    def opened(password: str, name: str = "", code: str = badge) -> Actor:
        office, actor = Office.open(
            where, name, password, badge=code, clock=Watch(), hasher=QUICK, cost=CHEAP
        )
        office.close()
        return actor

    # The name is only a hint; the badge says who it is.
    for name in ("", "Ans Beheer", "Riet Jansen", "Wim"):
        assert opened("riet-riet-riet", name).name == "Riet Jansen"
    # Ans' password opens the file, but it is not Riet's: nobody comes in by another's badge.
    for password in (PASSWORD, "", "wrong-wrong"):
        with pytest.raises(NotSignedIn):
            opened(password)
    with pytest.raises(BadgeUnknown):
        opened("riet-riet-riet", code="001-3.7K3VQH2M9X")


def test_a_badge_alone_never_opens_a_file(locked):
    where, _ = locked
    office, ans = Office.open(where, "Ans Beheer", PASSWORD, clock=Watch(), hasher=QUICK, cost=CHEAP)
    with office:
        office.sign_in("Riet Jansen", "riet-riet-riet")
        badge = office.do(ans, issue_badge, "Riet Jansen").code
        assert office.sign_in_by_badge(badge).name == "Riet Jansen"
    # The program was closed: what it had seen of the password is gone with it.
    office, _ = Office.open(where, "Ans Beheer", PASSWORD, clock=Watch(), hasher=QUICK, cost=CHEAP)
    with office, pytest.raises(BadgeNeedsPassword):
        office.sign_in_by_badge(badge)
    with pytest.raises(NotSignedIn):
        Office.open(where, "", "", badge=badge, clock=Watch(), hasher=QUICK, cost=CHEAP)


def test_who_was_dismissed_gets_a_slot_again_when_they_come_back(locked):
    where, _ = locked
    office, ans = Office.open(where, "Ans Beheer", PASSWORD, clock=Watch(), hasher=QUICK, cost=CHEAP)
    with office:
        office.dismiss_operator(ans, "Riet Jansen")
        office.reinstate_operator(ans, "Riet Jansen", "weer-welkom")
    assert sign_in(where, "Riet Jansen", "weer-welkom").name == "Riet Jansen"


def test_who_types_the_recovery_key_at_an_open_desk_comes_in(locked):
    where, key = locked
    other = found(where.replace("bank.db", "other.db"))
    other.office.close()
    office, _ = Office.open(where, "Riet Jansen", "riet-riet-riet", clock=Watch(), hasher=QUICK, cost=CHEAP)
    with office:
        assert office.sign_in_by_paper(key).name == "Ans Beheer"
        assert office.sign_in_by_paper(key.lower(), "riet jansen").name == "Riet Jansen"
        with pytest.raises(RecoveryKeyWrong):
            office.sign_in_by_paper(other.recovery_key)
        with pytest.raises(NotSignedIn):
            office.sign_in_by_paper(key, "Wim")


def test_without_encryption_there_is_no_recovery_key(bank: TestBank):
    with pytest.raises(NotSignedIn):
        bank.office.sign_in_by_paper("ABCD")


def test_only_a_practice_bank_is_thrown_away(tmp_path, bank: TestBank):
    with pytest.raises(ValueError, match="practice"):
        bank.office.throw_away()
    assert bank.whole()
    file = tmp_path / "oefenen.db"
    made = found(str(file), encrypted=False)
    own = made.office.ask(made.actor, show_bank)
    made.office.do(made.actor, change_bank, replace(own, demo=True))
    made.office.throw_away()
    assert list(tmp_path.iterdir()) == []


def test_a_bank_that_was_just_made_is_taken_back_and_one_in_use_is_not(tmp_path):
    where = str(tmp_path / "bank.db")
    made = found(where)
    made.office.take_back(made.actor)
    assert list(tmp_path.iterdir()) == []
    again = found(where)
    with again.office as office:
        office.do(again.actor, enrol_member, Profile(name="Fatma Yılmaz"))
        with pytest.raises(ValueError, match="empty"):
            office.take_back(again.actor)
    assert sign_in(where, "Ans Beheer", PASSWORD).name == "Ans Beheer"


@pytest.mark.parametrize(("language", "title"), [("nl", "Herstelblad"), ("en", "Recovery sheet")])
def test_the_recovery_sheet_holds_the_key_as_it_is_typed(tmp_path, language, title):
    where = str(tmp_path / "bank.db")
    made = found(where)
    with made.office as office:
        own = office.ask(made.actor, show_bank)
        office.do(made.actor, change_bank, replace(own, language=language))
        pdf = office.do(made.actor, recovery_sheet, made.recovery_key)
        assert "recovery_sheet" in [line.operation for line in office.ask(made.actor, list_audit)]
    text = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    assert title in text
    assert "De Linde" in text
    assert made.recovery_key in "".join(text.split())
    typed = (
        next(line for line in text.splitlines() if line.endswith("-")) + made.recovery_key.split("-", 4)[4]
    )
    assert sign_in(where, "", "", typed).name == "Ans Beheer"
