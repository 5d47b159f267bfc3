"""`record`, `confirm`, `decline`, `sign` and `reverse`: help that was given, and what comes after."""

from timebank.command_line import values
from timebank.command_line.answers import Answer
from timebank.command_line.bookings import booked, document, lines
from timebank.command_line.call import Call, SignedIn
from timebank.command_line.parser import Definition, some_text
from timebank.domain.ledger import Confirmation
from timebank.domain.numbers import POT, read_account_number
from timebank.domain.orders import ExchangeOrder, ReversalOrder
from timebank.domain.sharing import Share, Split
from timebank.services.exchanges import (
    confirm_exchange,
    decline_exchange,
    record_exchange,
    record_together,
    reverse_entry,
    sign_entry,
)

_WAYS = tuple(way.value for way in Confirmation)
_RECEIVERS_WAYS = tuple(way.value for way in Confirmation if way.by_receiver)


def define(name: str, command: Definition) -> None:
    """The options of each command."""
    match name:
        case "record":
            _define_record(command)
        case "confirm":
            command.takes("ENTRY")
            command.takes("--confirmed", choices=_RECEIVERS_WAYS, default=Confirmation.AT_DESK.value)
            command.runs(_confirm)
        case "decline":
            command.takes("ENTRY")
            command.runs(_decline)
        case "sign":
            command.takes("ENTRY")
            command.runs(_sign)
        case "reverse":
            command.takes("ENTRY")
            command.takes("--reason", required=True, metavar="TEXT")
            command.takes("--key", type=some_text, metavar="KEY")
            command.runs(_reverse)


def _define_record(command: Definition) -> None:
    for side in ("--giver", "--receiver"):
        command.takes(side, action="extend", nargs="+", required=True, metavar="NUMBER[=TIME]")
    command.takes("--time", metavar="TIME")
    command.takes("--talent", metavar="CODE")
    command.takes("--date", metavar="DATE")
    command.takes("--under", metavar="NUMBER")
    command.takes("--split", choices=[split.value for split in Split])
    command.takes("--payer", metavar="NUMBER|pot")
    command.takes("--confirmed", choices=_WAYS)
    command.takes("--note", default="", metavar="TEXT")
    command.takes("--key", type=some_text, metavar="KEY")
    command.takes("--override", default="", metavar="REASON")
    command.takes("--swap", action="store_true")
    command.runs(_record)


def _record(call: Call) -> Answer:
    options = call.options
    givers = _shares(call, options.giver)
    receivers = _shares(call, options.receiver)
    day = values.day(options.date)
    under = None if options.under is None else read_account_number(options.under)
    payer = POT if options.payer is None else read_account_number(options.payer)
    if options.swap and (len(givers) != 1 or len(receivers) != 1 or under is not None):
        call.wrong_use("swap")
    with call.signed_in() as bank:
        order = ExchangeOrder(
            id=bank.id_for(options.key),
            givers=givers,
            receivers=receivers,
            service_date=day or bank.today,
            talent=options.talent,
            organisation=under,
            split=None if options.split is None else Split(options.split),
            payer=payer,
            confirmation=None if options.confirmed is None else Confirmation(options.confirmed),
            note=options.note,
            override=options.override,
        )
        if options.swap:
            return _swapped(call, bank, order)
        return booked(call, bank.do(record_exchange, order))


def _swapped(call: Call, bank: SignedIn, order: ExchangeOrder) -> Answer:
    """Taalruil: both helped each other for the same time, two entries or none."""
    there, here = bank.do(record_together, (order, order.swapped())).parts
    return Answer(
        data=document(there) | {"swap": document(here)}, lines=(*lines(call, there), *lines(call, here))
    )


def _shares(call: Call, texts: list[str]) -> tuple[Share, ...]:
    found = values.shares(texts, call.options.time)
    if found is None:
        call.wrong_use("missing", prog="timebank record", what="--time")
    return found


def _confirm(call: Call) -> Answer:
    entry = values.entry_id(call.options.ENTRY)
    with call.signed_in() as bank:
        return booked(call, bank.do(confirm_exchange, entry, Confirmation(call.options.confirmed)))


def _decline(call: Call) -> Answer:
    entry = values.entry_id(call.options.ENTRY)
    with call.signed_in() as bank:
        receipt = bank.do(decline_exchange, entry)
    return Answer(
        data=document(receipt) | {"declined": True},
        lines=(call.told("booked.declined", entry=str(receipt.entry)),),
    )


def _sign(call: Call) -> Answer:
    entry = values.entry_id(call.options.ENTRY)
    with call.signed_in() as bank:
        receipt = bank.do(sign_entry, entry)
        return booked(call, receipt, number=str(bank.actor.key), name=bank.actor.name)


def _reverse(call: Call) -> Answer:
    entry = values.entry_id(call.options.ENTRY)
    with call.signed_in() as bank:
        order = ReversalOrder(id=bank.id_for(call.options.key), entry=entry, reason=call.options.reason)
        return booked(call, bank.do(reverse_entry, order), reverses=str(entry))
