"""What a row of the list of offers and requests shows."""

from collections.abc import Callable
from datetime import date

from timebank.domain.lists import Content
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
            name="kind",
            title=lambda: titles("kind"),
            content=Content.CHOICE,
            value=lambda offer: offer.kind.value,
            text=kind_of,
            icon=lambda offer: (KIND_ICONS[offer.kind], KIND_ROLES[offer.kind]),
            key=lambda offer: offer.kind.value,
            width=124,
            size=15,
        ),
        Column(
            name="name",
            title=lambda: titles("name"),
            text=lambda offer: offer.name,
            line=name_line,
            key=lambda offer: offer.name.casefold(),
            stretch=11,
        ),
        Column(
            name="talent",
            title=lambda: titles("talent"),
            content=Content.CHOICE,
            value=lambda offer: offer.talent,
            text=lambda offer: shell.talents.name(offer.talent),
            icon=lambda offer: (shell.talents.icon(offer.talent), "muted"),
            key=lambda offer: shell.talents.name(offer.talent).casefold(),
            stretch=10,
        ),
        Column(
            name="words",
            title=lambda: titles("words"),
            text=said,
            key=said,
            role="muted",
            width=220,
            size=15,
            rank=2,
        ),
        Column(
            name="until",
            title=lambda: titles("until"),
            content=Content.DATE,
            value=lambda offer: offer.until,
            text=until,
            key=lambda offer: offer.until,
            width=128,
            rank=1,
            trailing=True,
            role="muted",
            size=15,
        ),
        *_hidden(titles),
    )


def _hidden(titles: Callable[[str], str]) -> tuple[Column[Offer], ...]:
    """What only stands there when somebody chooses it."""

    def language(offer: Offer) -> str:
        return words().word("languages", offer.language)

    def day(when: date | None) -> str:
        return "" if when is None else words().short_date(when)

    return (
        Column(
            name="when",
            title=lambda: titles("when"),
            text=lambda offer: told_when(words(), offer.when),
            key=lambda offer: (offer.when.days, offer.when.parts),
            width=200,
            shown=False,
        ),
        Column(
            name="place",
            title=lambda: titles("place"),
            text=lambda offer: offer.place,
            key=lambda offer: offer.place.casefold(),
            width=180,
            shown=False,
        ),
        Column(
            name="language",
            title=lambda: titles("language"),
            content=Content.CHOICE,
            value=lambda offer: offer.language,
            text=language,
            key=language,
            width=140,
            shown=False,
        ),
        Column(
            name="since",
            title=lambda: titles("since"),
            content=Content.DATE,
            value=lambda offer: offer.since,
            text=lambda offer: day(offer.since),
            key=lambda offer: offer.since,
            width=120,
            shown=False,
        ),
        Column(
            name="answered",
            title=lambda: titles("answered"),
            content=Content.DATE,
            value=lambda offer: offer.answered_on,
            text=lambda offer: day(offer.answered_on),
            key=lambda offer: offer.answered_on or date.min,
            width=140,
            shown=False,
        ),
        Column(
            name="number",
            title=lambda: titles("number"),
            text=lambda offer: offer.number,
            key=lambda offer: offer.number,
            width=112,
            shown=False,
        ),
    )
