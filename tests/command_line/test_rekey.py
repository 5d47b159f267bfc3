"""`rekey`: what was known before opens the bank no more, and nothing of the bank is lost."""

from pathlib import Path

import pytest

from tests.command_line.conftest import Line
from tests.command_line.test_safekeeping import at, modes, operations_in
from tests.fixtures.bank import PASSWORD, found_encrypted
from tests.fixtures.databases import Databases
from timebank.domain.errors import NotSignedIn, RecoveryKeyWrong
from timebank.office import Office
from timebank.services.safekeeping import dismissed_since_key
from timebank.services.staff import unconfirmed_recovery_key
from timebank.store.encryption import Cost
from timebank.store.keyslots import slots_file

CHEAP = Cost(passes=1, memory=8, lanes=1)


@pytest.fixture
def encrypted(line: Line, databases: Databases) -> Line:
    return at(line, databases.like("sqlite", "encrypted", found_encrypted))


def test_a_copy_that_was_taken_along_opens_nothing_of_the_new_file(encrypted: Line, tmp_path):
    before = encrypted("verify").data
    with Office.open(encrypted.where, "Ans Beheer", PASSWORD, cost=CHEAP)[0] as office:
        old_key = office.vault.key
    stolen = slots_file(tmp_path / "stolen.db")
    stolen.write_bytes(slots_file(Path(encrypted.where)).read_bytes())

    told = encrypted("rekey").data
    assert told["head"] == before["head"]
    assert told["entries"] == before["entries"]
    after = encrypted("verify").data
    assert (after["ok"], after["head"]) == (True, before["head"])
    with Office.open(encrypted.where, "Ans Beheer", PASSWORD, cost=CHEAP)[0] as office:
        assert office.vault.key != old_key
    # The old slots beside the new file open nothing, whosever password it is.
    new_slots = slots_file(Path(encrypted.where)).read_bytes()
    slots_file(Path(encrypted.where)).write_bytes(stolen.read_bytes())
    assert encrypted("verify").code == "keys_of_another_file"
    slots_file(Path(encrypted.where)).write_bytes(new_slots)
    assert modes(Path(encrypted.where)) == {0o600}
    file = Path(encrypted.where)
    assert {part.name for part in file.parent.glob(f"{file.stem}*")} == {file.name, slots_file(file).name}
    assert "note_new_key" in operations_in(encrypted.where, encrypted)


def test_only_the_new_recovery_key_opens_it(encrypted: Line):
    first = encrypted("rekey").data["recovery_key"]
    second = encrypted("rekey").data["recovery_key"]
    assert first != second
    with pytest.raises(RecoveryKeyWrong):
        Office.open(encrypted.where, "", "", recovery_key=first)
    office, actor = Office.open(encrypted.where, "", "", recovery_key=second)
    with office:
        assert actor.name == "Ans Beheer"


def test_the_others_get_their_slot_again_by_signing_in_once(encrypted: Line):
    assert encrypted("rekey").data["recovery_key"]
    assert encrypted("balance", operator="Karin Coördinator").code == "not_signed_in"
    with Office.open(encrypted.where, "Ans Beheer", PASSWORD, cost=CHEAP)[0] as office:
        assert office.sign_in("Karin Coördinator", PASSWORD).name == "Karin Coördinator"
        with pytest.raises(NotSignedIn):
            office.sign_in("Karin Coördinator", "something else")
    assert encrypted("balance", operator="Karin Coördinator").data


def test_a_bank_in_which_somebody_works_is_left_alone(encrypted: Line):
    slots = slots_file(Path(encrypted.where)).read_bytes()
    office, _ans = Office.open(encrypted.where, "Ans Beheer", PASSWORD, cost=CHEAP)
    with office, office.database.reading():
        assert encrypted("rekey").code == "database_locked"
    assert slots_file(Path(encrypted.where)).read_bytes() == slots
    assert not list(Path(encrypted.where).parent.glob("*.new*"))
    assert encrypted("verify").data["ok"]


def test_only_an_administrator_renews_it(encrypted: Line):
    assert encrypted("rekey", operator="Karin Coördinator").code == "not_permitted"
    assert encrypted("verify").data["ok"]


def test_a_bank_without_a_key_says_so(line: Line):
    assert line("rekey").code == "nothing_encrypted"


def test_the_paper_alone_renews_nothing(encrypted: Line):
    key = encrypted("rekey").data["recovery_key"]
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("TIMEBANK_PASSWORD")
        patch.setenv("TIMEBANK_RECOVERY_KEY", key)
        assert encrypted("rekey").code == "not_signed_in"
    assert encrypted("verify").data["ok"]


def test_an_older_key_that_nobody_had_yet_is_no_longer_shown(databases: Databases, line: Line) -> None:
    """The program was stopped at the first sheet, and then the key was renewed: the first one opens nothing."""
    encrypted = at(line, databases.like("sqlite", "encrypted", found_encrypted))
    with Office.open(encrypted.where, "Ans Beheer", PASSWORD, cost=CHEAP)[0] as office:
        ans = office.sign_in("Ans Beheer", PASSWORD)
        with office.database.writing() as connection:
            connection.exec_driver_sql(
                "INSERT INTO settings (name, value) VALUES ('recovery_key_nobody_has', '\"AAAA-BBBB\"')"
            )
        assert office.ask(ans, unconfirmed_recovery_key) == "AAAA-BBBB"
    assert encrypted("rekey").data["recovery_key"]
    office, ans = Office.open(encrypted.where, "Ans Beheer", PASSWORD, cost=CHEAP)
    with office:
        assert office.ask(ans, unconfirmed_recovery_key) == ""


def test_it_is_due_from_a_dismissal_until_it_is_done(encrypted: Line) -> None:
    def due() -> bool:
        office, ans = Office.open(encrypted.where, "Ans Beheer", PASSWORD, cost=CHEAP)
        with office:
            return office.ask(ans, dismissed_since_key)

    assert not due()
    office, ans = Office.open(encrypted.where, "Ans Beheer", PASSWORD, cost=CHEAP)
    with office:
        office.dismiss_operator(ans, "Riet Jansen")
    assert due()
    encrypted("rekey")
    assert not due()
