"""What a row of the list of offers and requests shows."""

from collections.abc import Callable

from timebank.domain.offers import Offer
from timebank.wording.offers import told_when
from ui.kernel.shell import Shell
from ui.kernel.text import Line, Piece
from ui.kernel.wording import words
from ui.models.rows import Column
from ui.pages.offers.words import KIND_ICONS, KIND_ROLES, kind_of


def columns(titles: Callable[[str], str], shell: Shell) -> tuple[Column[Offer], ...]:
    """Who, what, the own words with the days, and until when."""

    def name_line(offer: Offer) -> Line:
        pieces = [Piece(text=offer.name, bold=True)]
        if offer.script_name:
            pieces.append(Piece(text=offer.script_name, size=15, role="muted", gap=10))
        return pieces

    def said(offer: Offer) -> str:
        return " · ".join(text for text in (offer.words, told_when(words(), offer.when)) if text)

    def until(offer: Offer) -> str:
        return words().near_date(offer.until, shell.today())

    return (
        Column(
            title=lambda: titles("kind"),
            text=kind_of,
            icon=lambda offer: (KIND_ICONS[offer.kind], KIND_ROLES[offer.kind]),
            key=lambda offer: offer.kind.value,
            width=124,
            size=15,
        ),
        Column(
            title=lambda: titles("name"),
            text=lambda offer: offer.name,
            line=name_line,
            key=lambda offer: offer.name.casefold(),
            stretch=11,
        ),
        Column(
            title=lambda: titles("talent"),
            text=lambda offer: shell.talents.name(offer.talent),
            icon=lambda offer: (shell.talents.icon(offer.talent), "muted"),
            key=lambda offer: shell.talents.name(offer.talent).casefold(),
            stretch=10,
        ),
        Column(
            title=lambda: titles("words"),
            text=said,
            role="muted",
            width=220,
            size=15,
            rank=2,
        ),
        Column(
            title=lambda: titles("until"),
            text=until,
            key=lambda offer: offer.until,
            width=112,
            rank=1,
            trailing=True,
            role="muted",
            size=15,
        ),
    )
