"""Scenes of coming in: the welcome, a new centre, signing in, a locked desk."""

from collections.abc import Callable

from timebank.domain.errors import NotSignedIn
from timebank.domain.operators import badge_number
from tools.stage import Stage

Scene = Callable[[Stage], object]


def _welcome(stage: Stage) -> None:
    stage.desk.window.show()
    stage.desk.start.show_step(stage.desk.start.welcome)


def _founding(stage: Stage) -> None:
    stage.desk.window.show()
    stage.desk.start.founding.set_place("buurthuis.db")
    stage.desk.start.show_step(stage.desk.start.founding)


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


def _about_to_lock(stage: Stage) -> None:
    stage.sign_in()
    stage.workplace.go("desk")
    for word in ("olena", "zebib"):
        stage.type(word)
    stage.desk.shift.idle.warned.emit(17)


SCENES: dict[str, Scene] = {
    "welcome": _welcome,
    "founding": _founding,
    "sign-in": _sign_in,
    "sign-in-badge": _badge,
    "sign-in-wrong": _wrong,
    "locked": _locked,
    "taking-over": _taking_over,
    "about-to-lock": _about_to_lock,
}
