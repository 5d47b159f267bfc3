"""The books as a journal for hledger (and ledger): one transaction per entry, balances asserted at the end.

Accounts are `Members:1045-5`, `Organisations:1046-3` and `Pot`; what was earned is positive. Names stand in
comments only, so whoever is erased or renamed changes no account.
"""

from collections.abc import Callable
from pathlib import Path

from timebank.domain.books import BookAccount, Books
from timebank.domain.ledger import AccountKind, Posted
from timebank.formats.plain_text import UNIT, Totals, day_after, group_of, one_line
from timebank.formats.writing import written_whole

FILE = "timebank.journal"


def write(books: Books, path: Path, count: Callable[[], None]) -> tuple[list[Path], int]:
    """Write the journal. Returns it and the number of entries; `count` is called for every entry."""
    names = {account.code: account_name(account) for account in books.accounts}
    totals = Totals(books, count)
    with written_whole(path) as stream:
        stream.write(
            f"; {_comment(books.bank.name)}\n; {books.at.isoformat()}, minutes, head {books.head[0]}\n"
        )
        stream.write(f"commodity 1000. {UNIT}\n\n")
        for account in books.accounts:
            told = f"  ; name: {_comment(account.name)}" if account.name else ""
            stream.write(f"account {names[account.code]}{told}\n")
        for posted, moved in totals.posted():
            stream.write(_transaction(posted))
            for code, minutes in moved:
                stream.write(f"    {names[code]}  {minutes} {UNIT}\n")
        if totals.entries:
            stream.write(f"\n{day_after(books).isoformat()} balances\n")
            for code, balance in totals.balances.items():
                stream.write(f"    {names[code]}  0 {UNIT} = {balance} {UNIT}\n")
    return [path], totals.entries


def account_name(account: BookAccount) -> str:
    """The name of an account in the journal."""
    if account.kind is AccountKind.POT:
        return group_of(account)
    return f"{group_of(account)}:{account.code}"


def _transaction(posted: Posted) -> str:
    entry = posted.entry
    what = " ".join(part for part in (entry.kind.value, entry.talent, _description(entry.note)) if part)
    tags = [f"entry:{entry.id}"]
    if entry.organisation:
        tags.append(f"under:{entry.organisation}")
    if entry.confirmation:
        tags.append(f"confirmed:{entry.confirmation.value}")
    if entry.reverses:
        tags.append(f"reverses:{entry.reverses}")
    return f"\n{entry.service_date.isoformat()} ({posted.sequence}) {what}  ; {', '.join(tags)}\n"


def _description(text: str) -> str:
    # A semicolon would begin a comment, a bar would divide payee from note.
    return one_line(text).replace(";", ",").replace("|", "/")


def _comment(text: str) -> str:
    return one_line(text).replace(",", " ")
