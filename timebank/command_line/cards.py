"""`card issue`, `sheet`, `withdraw` and `pin`: members' cards."""

import sys
from pathlib import Path

from timebank.command_line import values
from timebank.command_line.answers import Answer
from timebank.command_line.call import Call, SignedIn
from timebank.command_line.files import folder_for, write
from timebank.command_line.parser import Definition, positive
from timebank.command_line.tables import table
from timebank.domain.cards import CardCode, new_card
from timebank.domain.errors import Refusal, StorageTrouble
from timebank.domain.numbers import read_account_number
from timebank.services.cards import (
    discard_cards,
    draft_pin,
    issue_cards,
    list_without_card,
    register_cards,
    set_pin,
    withdraw_cards,
)
from timebank.services.papers import cards_paper


def define(_name: str, command: Definition) -> None:
    """The commands below `card`."""
    issue, sheet, withdraw, pin = command.parts("card", ["issue", "sheet", "withdraw", "pin"])
    issue.takes("NUMBER", nargs="+", help_key="cards_of")
    issue.takes("--out", required=True, metavar="FOLDER")
    issue.runs(_issue)
    sheet.takes("NUMBER", nargs="*", help_key="cards_of")
    sheet.takes("--out", required=True, metavar="FILE", help_key="card_file")
    sheet.takes("--no-backs", action="store_true")
    sheet.takes("--start", type=positive, default=1, metavar="N", help_key="card_start")
    sheet.runs(_sheet)
    withdraw.takes("NUMBER", help_key="member")
    withdraw.runs(_withdraw)
    pin.takes("NUMBER", help_key="member")
    pin.takes("--pin-stdin", action="store_true", help_key="chosen_pin")
    pin.runs(_pin)


def _issue(call: Call) -> Answer:
    numbers = dict.fromkeys(values.numbers(call.options.NUMBER))
    out = folder_for(call.options.out)
    data, step = [], call.step()
    with call.signed_in() as bank:
        for done, number in enumerate(numbers, start=1):
            codes = (new_card(number),)
            paper = bank.ask(cards_paper, codes, on_sheets=False)
            # Registered before it is written: a card that lies in a folder works.
            (issued,) = bank.do(register_cards, codes).numbers
            file = out / f"{issued}.pdf"
            _written(bank, codes, file, paper)
            data.append({"number": issued, "file": str(file)})
            if step is not None:
                step(done, len(numbers))
    rows = [[row["number"], row["file"]] for row in data]
    return Answer(data=data, lines=(call.told("card.issued", count=len(data)), *table(rows)))


def _sheet(call: Call) -> Answer:
    options = call.options
    file = Path(options.out)
    with call.signed_in() as bank:
        numbers = values.numbers(options.NUMBER) if options.NUMBER else _without_card(bank)
        if not numbers:
            return Answer(data={"cards": [], "file": None}, lines=(call.told("card.none"),))
        codes = tuple(new_card(number) for number in dict.fromkeys(numbers))
        paper = bank.ask(
            cards_paper, codes, backs=not options.no_backs, start=options.start - 1, progress=call.progress()
        )
        issued = bank.do(register_cards, codes).numbers
        _written(bank, codes, file, paper)
    return Answer(
        data={"cards": list(issued), "file": str(file)},
        lines=(call.told("card.sheet", count=len(issued), file=str(file)),),
    )


def _written(bank: SignedIn, codes: tuple[CardCode, ...], file: Path, paper: bytes) -> None:
    """Write cards that work already; the ones before them stop once they lie there, and not where that fails."""
    try:
        write(file, paper)
    except (Refusal, StorageTrouble):
        bank.do(discard_cards, codes)
        raise
    bank.do(issue_cards, codes)


def _without_card(bank: SignedIn) -> tuple[str, ...]:
    found = bank.ask(list_without_card)
    return tuple(found)


def _withdraw(call: Call) -> Answer:
    number = read_account_number(call.options.NUMBER)
    with call.signed_in() as bank:
        count = bank.do(withdraw_cards, number).count
    return Answer(
        data={"number": number, "withdrawn": count},
        lines=(call.told("card.withdrawn", count=count, number=number),),
    )


def _pin(call: Call) -> Answer:
    number = read_account_number(call.options.NUMBER)
    # Never a word of the command: others on the machine can read that.
    chosen = sys.stdin.readline().rstrip("\r\n") if call.options.pin_stdin else None
    with call.signed_in() as bank:
        draft = bank.ask(draft_pin, number, chosen)
        bank.do(set_pin, number, draft.kept)
    return Answer(
        data={"number": number, "pin": draft.pin},
        lines=(call.told("card.pin", number=number, pin=draft.pin),),
    )
