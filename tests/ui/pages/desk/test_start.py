"""A line that another page begins: people, activity and the offer that it answers are filled in."""

from uuid import uuid4

from tests.ui.pages.desk.conftest import DeskAtWork
from timebank.domain.orders import ExchangeOrder
from ui.kernel.shell import LineStart


def test_a_line_begun_elsewhere_needs_only_the_time(desk: DeskAtWork) -> None:
    offer = uuid4()
    start = LineStart(
        giver=desk.bank.fatma, receiver=desk.bank.henk, talent="cooking", answers=offer, about="Henk: koken"
    )
    desk.page.start_with(start)
    desk.settle()
    assert [person.name for person in desk.form.people()] == ["Fatma Yılmaz", "Henk de Vries"]
    assert desk.bar.time.edit.hasFocus()
    assert desk.form.options.answers_button.isVisible()
    assert desk.form.options.answers_button.text() == "Henk: koken"
    desk.type("1")
    deed = desk.page.recorder.draft()
    assert deed is not None
    assert isinstance(deed.order, ExchangeOrder)
    assert deed.order.answers == offer
    desk.write("⏎")
    assert len(desk.entries()) == 1
    assert desk.form.options.answers is None, "the next line answers nothing"
    assert not desk.form.options.answers_button.isVisible()


def test_the_offer_can_be_taken_away(desk: DeskAtWork) -> None:
    desk.page.start_with(LineStart(receiver=desk.bank.henk, answers=uuid4()))
    desk.settle()
    assert desk.bar.giver.edit.hasFocus()
    assert desk.form.options.answers_button.text() == "Aanbod of vraag"
    desk.form.options.answers_button.click()
    assert desk.form.line.answers is None
    assert desk.form.line.receiver.one is not None


def test_what_was_being_typed_is_offered_back(desk: DeskAtWork) -> None:
    desk.write("olena⏎", "zeb⏎")
    desk.page.start_with(LineStart(giver=desk.bank.fatma))
    desk.settle()
    assert [person.name for person in desk.form.people()] == ["Fatma Yılmaz"]
    assert desk.shell.said == ["De regel die je typte, is opzij gezet."]
    assert desk.shell.offered is not None
    desk.shell.offered()
    assert [person.name for person in desk.form.people()] == ["Olena Koval", "Zebib Tesfay"]
