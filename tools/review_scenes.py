"""Scenes of the page *Review*, for `make shots`."""

from collections.abc import Callable

from timebank.domain.lists import Filter
from tools.stage import Stage
from ui.pages.review.page import FLAGS, MONTHS, ReviewPage

Scene = Callable[[Stage], object]


def _review(does: Callable[[Stage, ReviewPage], object]) -> Scene:
    def scene(stage: Stage) -> None:
        stage.sign_in()
        stage.workplace.go("review")
        stage.settle()
        page = stage.workplace.current()
        if not isinstance(page, ReviewPage):
            raise TypeError("the page of the review is shown")
        does(stage, page)

    return scene


def _chosen(stage: Stage, page: ReviewPage) -> None:
    page.entries.tools.set_filter("giver", Filter(column="giver", text="fatma"))
    stage.settle()
    page.entries.table.setFocus()
    page.entries.table.selectRow(1)
    for _ in range(2):
        page.entries.table.selectionModel().select(
            page.entries.model.index(3, 0),
            page.entries.table.selectionModel().SelectionFlag.Select
            | page.entries.table.selectionModel().SelectionFlag.Rows,
        )
    stage.settle()


def _nothing_fits(stage: Stage, page: ReviewPage) -> None:
    page.entries.tools.set_words("xyzxyz")
    stage.settle()


def _details(stage: Stage, page: ReviewPage) -> None:
    row = page.entries.table.row_at(0)
    page.open_entry(row.id)
    stage.settle()


def _reversal(stage: Stage, page: ReviewPage) -> None:
    page.entries.table.selectRow(0)
    page.undo_current()
    stage.settle()


def _flags(stage: Stage, page: ReviewPage) -> None:
    page.show_part(FLAGS)
    stage.settle()


def _looked(stage: Stage, page: ReviewPage) -> None:
    _flags(stage, page)
    page.flags.table.selectRow(2)
    page.flags.look_at_current()
    stage.settle()


def _months(stage: Stage, page: ReviewPage) -> None:
    page.show_part(MONTHS)
    stage.settle()


def _closed(stage: Stage, page: ReviewPage) -> None:
    _months(stage, page)
    page.months.turn_current()
    stage.settle()


SCENES: dict[str, Scene] = {
    "review-chosen": _review(_chosen),
    "review-nothing-fits": _review(_nothing_fits),
    "review-entry": _review(_details),
    "review-undoing": _review(_reversal),
    "review-flags": _review(_flags),
    "review-looked": _review(_looked),
    "review-months": _review(_months),
    "review-closed": _review(_closed),
}
