"""Scenes of coming in: the welcome, a new centre, signing in, a locked desk."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from timebank.domain.access import Role
from timebank.domain.errors import DatabaseExists, DatabaseLocked, NotSignedIn
from timebank.domain.operators import badge_number
from timebank.domain.safekeeping import Copied, Loss
from timebank.domain.verification import Verification
from timebank.found_backups import FoundBackup
from timebank.safekeeping import Restored
from tools.stage import Stage
from ui.closing import ClosingDialog
from ui.dialogs.taking_over import TakingOverDialog
from ui.kernel.putting_back import PutBack

Scene = Callable[[Stage], object]


def _welcome(stage: Stage) -> None:
    stage.desk.window.show()
    stage.desk.start.show_step(stage.desk.start.welcome)


def _centre(stage: Stage) -> None:
    stage.desk.window.show()
    stage.desk.start.centre.set_place("buurthuis.db")
    stage.desk.start.show_step(stage.desk.start.centre)


def _refused_place(stage: Stage) -> None:
    _centre(stage)
    stage.desk.start.centre.centre.setText("Buurthuis De Linde")
    stage.desk.start.admin.refuse(DatabaseExists(where="buurthuis.db"))


def _admin(stage: Stage) -> None:
    _centre(stage)
    guide = stage.desk.start.admin
    stage.desk.start.show_step(guide)
    guide.admin.setText("Ans Beheer")
    guide.password.setText("linde")
    guide.again.setText("lind")
    guide.send()


def _recovery(stage: Stage) -> None:
    _centre(stage)
    # A real one, made in a moment, which goes again with the scene.
    stage.desk._new_file = stage.beside("buurthuis.db")
    stage.desk.start.centre.centre.setText("Buurthuis De Linde")
    guide = stage.desk.start.admin
    guide.admin.setText("Ans Beheer")
    for editor in (guide.password, guide.again):
        editor.setText("een fiets in mei")
    guide.send()
    stage.settle()


def _recovery_sheet(stage: Stage) -> None:
    _recovery(stage)
    stage.desk.start.recovery.open_sheet()
    door = stage.desk.start.recovery.door
    while door is not None and door.is_busy:
        stage.settle()


def _first_people(stage: Stage) -> None:
    stage.desk.window.show()
    stage.desk.start.show_step(stage.desk.start.first_people)


def _sign_in(stage: Stage) -> None:
    stage.sign_in()
    stage.desk.shift.end()
    stage.desk._ask_who("linde.db", "Riet Jansen")


def _badge(stage: Stage) -> None:
    _sign_in(stage)
    stage.desk.start.sign_in.take_badge(f"{badge_number(7)}.7K3VQH2M9X")


def _wrong(stage: Stage) -> None:
    _sign_in(stage)
    stage.desk.start.sign_in.refuse(NotSignedIn(), 15)


def _locked(stage: Stage) -> None:
    stage.sign_in()
    stage.desk.lock()


def _taking_over(stage: Stage) -> None:
    stage.sign_in()
    stage.desk.make_room()


def _closing(stage: Stage) -> None:
    stage.sign_in()
    shown = ClosingDialog(stage.desk.window)
    shown.progress.advance(2, 5)
    shown.open()


_BACKUPS = tuple(
    FoundBackup(
        file=Path(f"timebank-5e93a1f0-2026-11-{day}-174021.db"),
        at=datetime(2026, 11, day, 17, 40, tzinfo=UTC),
    )
    for day in (29, 28, 27)
)


def _restore(stage: Stage) -> None:
    stage.desk.window.show()
    panel = stage.desk.start.restore
    panel.open(_BACKUPS, "buurthuis.db", "Ans Beheer")
    stage.desk.start.show_step(panel)


def _restore_proof(stage: Stage) -> None:
    _restore(stage)
    stage.desk.start.restore.take(str(_BACKUPS[1].file))


def _restored(*, done: bool) -> Scene:
    def scene(stage: Stage) -> None:
        _restore_proof(stage)
        books = Verification(entries=4812, postings=9624, head="5e93a1f077c2d418" * 4, faults=())
        loss = Loss(entries=37, accounts=3, first=_BACKUPS[1].at, last=_BACKUPS[0].at)
        came = Restored(
            copied=Copied(where="buurthuis.db", books=books),
            loss=loss,
            done=done,
            kept=Path("buurthuis-replaced-2026-11-29-174021.db") if done else None,
        )
        days = _BACKUPS[1].at.date(), _BACKUPS[0].at.date()
        stage.desk.start.restore.show_came(
            PutBack(bank="Buurthuis De Linde", came=came, first=days[0], last=days[1])
        )

    return scene


def _renew(stage: Stage) -> None:
    stage.desk.window.show()
    stage.desk.start.renew.open("Ans Beheer")
    stage.desk.start.show_step(stage.desk.start.renew)


def _renew_refused(stage: Stage) -> None:
    _renew(stage)
    stage.desk.start.renew.refuse_proof(DatabaseLocked())


def _renewed_sheet(stage: Stage) -> None:
    stage.desk.window.show()
    recovery = stage.desk.start.recovery
    recovery.show_key("K7M2-9QXF-3RTB-WH5D-8PNC-V4JA-6YZE-TG1S", None, None, late=True)
    recovery.tell_renewed()
    stage.desk.start.show_step(recovery)


def _about_to_lock(stage: Stage) -> None:
    stage.sign_in()
    stage.workplace.go("desk")
    stage.type("olena")
    stage.press(Qt.Key.Key_Return)
    stage.type("zeb")
    stage.desk.shift.idle.warned.emit(17)


_LISTS = {
    "list-read": "Datum;Gever;Ontvanger;Uren\n1-11-2026;Yonas Tekle;Samira Haddad;2\n2-11-2026;Samira Haddad;Henk Bos;1:30\n",
    "list-wrong": "Datum;Gever;Ontvanger;Uren\n31-2-2026;Yonas Tekle;Samira Haddad;2\n2-11-2026;Samira Haddad;;veel\n",
}


def _list(name: str) -> Scene:
    def scene(stage: Stage) -> None:
        stage.sign_in(Role.ADMINISTRATOR)
        stage.workplace.begin("list")
        file = Path(stage.beside("hulp.csv"))
        file.write_text(_LISTS[name], encoding="utf-8")
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, TakingOverDialog):
            raise TypeError("the dialog that takes a list over is open")
        dialog.read(str(file))
        stage.settle()
        file.unlink()

    return scene


SCENES: dict[str, Scene] = {
    "welcome": _welcome,
    "guide-centre": _centre,
    "guide-refused-place": _refused_place,
    "guide-admin": _admin,
    "guide-recovery": _recovery,
    "guide-recovery-sheet": _recovery_sheet,
    "guide-first-people": _first_people,
    "sign-in": _sign_in,
    "sign-in-badge": _badge,
    "sign-in-wrong": _wrong,
    "locked": _locked,
    "taking-over": _taking_over,
    "about-to-lock": _about_to_lock,
    "closing": _closing,
    "renew-key": _renew,
    "renew-key-refused": _renew_refused,
    "renew-key-sheet": _renewed_sheet,
    "restore": _restore,
    "restore-sign-in": _restore_proof,
    "restore-look": _restored(done=False),
    "restore-done": _restored(done=True),
    **{name: _list(name) for name in _LISTS},
}
