"""The books as a file for beancount: one transaction per entry, a balance assertion for every account.

Accounts are `Assets:Members:1045-5`, `Assets:Organisations:1046-3` and `Equity:Pot`; what was earned is
positive. Names stand in metadata only, so whoever is erased or renamed changes no account.
"""

from collections.abc import Callable
from pathlib import Path

from timebank.domain.books import BookAccount, Books
from timebank.domain.ledger import AccountKind, Posted
from timebank.formats.plain_text import UNIT, Totals, day_after, group_of, one_line, opening_day
from timebank.formats.writing import written_whole

FILE = "timebank.beancount"


def write(books: Books, path: Path, count: Callable[[], None]) -> tuple[list[Path], int]:
    """Write the file. Returns it and the number of entries; `count` is called for every entry."""
    names = {account.code: account_name(account) for account in books.accounts}
    totals = Totals(books, count)
    opened = opening_day(books).isoformat()
    with written_whole(path) as stream:
        stream.write(f'option "title" {_quoted(books.bank.name or "timebank")}\n')
        stream.write(f'option "operating_currency" "{UNIT}"\n\n')
        stream.write(f'{opened} commodity {UNIT}\n  name: "minutes"\n\n')
        for account in books.accounts:
            stream.write(f"{opened} open {names[account.code]} {UNIT}\n")
            if account.name:
                stream.write(f"  name: {_quoted(account.name)}\n")
        for posted, moved in totals.posted():
            stream.write(_transaction(posted))
            for code, minutes in moved:
                stream.write(f"  {names[code]}  {minutes} {UNIT}\n")
        stream.write("\n")
        for code, balance in totals.balances.items():
            stream.write(f"{day_after(books).isoformat()} balance {names[code]}  {balance} {UNIT}\n")
    return [path], totals.entries


def account_name(account: BookAccount) -> str:
    """The name of an account in the file."""
    if account.kind is AccountKind.POT:
        return f"Equity:{group_of(account)}"
    return f"Assets:{group_of(account)}:{account.code}"


def _transaction(posted: Posted) -> str:
    entry = posted.entry
    lines = [
        f"\n{entry.service_date.isoformat()} * {_quoted(entry.kind.value)} {_quoted(entry.note)}",
        f'  entry: "{entry.id}"',
        f"  sequence: {posted.sequence}",
    ]
    if entry.talent:
        lines.append(f"  talent: {_quoted(entry.talent)}")
    if entry.organisation:
        lines.append(f"  under: {_quoted(entry.organisation)}")
    if entry.confirmation:
        lines.append(f'  confirmed: "{entry.confirmation.value}"')
    if entry.reverses:
        lines.append(f'  reverses: "{entry.reverses}"')
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    plain = one_line(text).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{plain}"'
