"""`give`, `grant` and `settle`: credits that move without anybody's clock time."""

from timebank.command_line.answers import Answer
from timebank.command_line.bookings import booked
from timebank.command_line.call import Call
from timebank.command_line.parser import Definition, some_text
from timebank.domain.ids import new_id
from timebank.domain.ledger import Kind
from timebank.domain.minutes import read_minutes
from timebank.domain.numbers import POT, read_account_number
from timebank.domain.orders import TransferOrder
from timebank.services.transfers import give, grant, settle


def define(name: str, command: Definition) -> None:
    """The options of each command."""
    match name:
        case "give":
            command.takes("--from", dest="debit", required=True, metavar="NUMBER", help_key="gives")
            command.takes("--to", required=True, metavar="NUMBER|pot")
            command.takes("--time", required=True, metavar="TIME", help_key="credits")
            command.takes("--note", default="", metavar="TEXT")
            command.takes("--key", type=some_text, metavar="KEY")
            command.runs(_give)
        case "grant":
            command.takes("--to", required=True, metavar="NUMBER")
            command.takes("--time", required=True, metavar="TIME", help_key="credits")
            command.takes("--reason", required=True, metavar="TEXT")
            command.takes("--key", type=some_text, metavar="KEY")
            command.runs(_grant)
        case "settle":
            command.takes("NUMBER", help_key="leaver")
            command.takes("--to", default=POT, metavar="NUMBER|pot")
            command.runs(_settle)
    command.takes("--override", default="", metavar="REASON")


def _give(call: Call) -> Answer:
    options = call.options
    debit, credit = read_account_number(options.debit), read_account_number(options.to)
    minutes = read_minutes(options.time)
    with call.signed_in() as bank:
        order = TransferOrder(
            id=bank.id_for(options.key),
            kind=Kind.GIFT,
            debit=debit,
            credit=credit,
            minutes=minutes,
            service_date=bank.today,
            note=options.note,
            override=options.override,
        )
        return booked(call, bank.do(give, order))


def _grant(call: Call) -> Answer:
    options = call.options
    credit, minutes = read_account_number(options.to), read_minutes(options.time)
    with call.signed_in() as bank:
        order = TransferOrder(
            id=bank.id_for(options.key),
            kind=Kind.GRANT,
            debit=POT,
            credit=credit,
            minutes=minutes,
            service_date=bank.today,
            note=options.reason,
            override=options.override,
        )
        return booked(call, bank.do(grant, order))


def _settle(call: Call) -> Answer:
    leaver, heir = read_account_number(call.options.NUMBER), read_account_number(call.options.to)
    with call.signed_in() as bank:
        return booked(call, bank.do(settle, new_id(), leaver, heir, call.options.override), number=leaver)
