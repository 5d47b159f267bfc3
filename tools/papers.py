"""`make papers`: every paper in every language as pictures, to be looked at side by side."""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2
from PIL import Image

from timebank.domain.access import Actor, Role
from timebank.domain.cards import new_card
from timebank.domain.certificates import CertificateOrder, Competence, LanguageLevel, OwnWords
from timebank.domain.ledger import AccountKind
from timebank.domain.lists import Content, ListHead, ListTable
from timebank.domain.members import LANGUAGES
from timebank.domain.papers import LetterOrder, PaperSize, SlipForm
from timebank.office import Office
from timebank.services.certificates import certificate_participants, issue_certificates
from timebank.services.letters import letters_paper
from timebank.services.lists import list_paper
from timebank.services.members import show_member
from timebank.services.notices import notice_paper
from timebank.services.offers import list_offers
from timebank.services.operation import Operation, P, R
from timebank.services.organisation_papers import conduct_paper, hours_paper, year_paper
from timebank.services.organisations import list_organisation_hours, show_organisation
from timebank.services.papers import cards_paper, statement_paper
from timebank.services.posters import poster_paper
from timebank.services.slip_papers import blank_slips, slip_paper
from timebank.services.statements import list_balances, recent_lines
from timebank.wording import wording
from tools.demonstrate import made, operator
from tools.environment import ROOT
from tools.trouble import Trouble

OUT = ROOT / "out" / "papers"
SCALE = 1.5
"""Pixels for each point of paper: 108 for an inch, enough to judge the smallest text by."""
THUMB_WIDTH, GAP = 460, 14
MOST_PAGES = 4
"""Pages of one paper that are drawn; the rest repeats."""


class Gallery:
    """A made-up bank, open, and a person for each language to make papers for."""

    def __init__(self, office: Office, actor: Actor) -> None:
        self.office, self.actor = office, actor
        self.today: date = office.now().date()
        people = [
            account
            for account in self.ask(list_balances)
            if account.kind is AccountKind.MEMBER and account.open
        ]
        people.sort(key=lambda account: account.given + account.attended, reverse=True)
        self.busiest = people[0].code
        self.all = tuple(account.code for account in people)
        start = self.today.replace(month=1, day=1)
        houses = self.ask(list_organisation_hours, start, self.today)
        houses.sort(key=lambda line: line.hours.people, reverse=True)
        codes = [line.organisation.account.code for line in houses]
        self.houses = [code for code in codes if self.ask(show_organisation, code).look.logo is not None]
        self.house = self.houses[0]
        self.year = (start, self.today)
        self.by_language: dict[str, str] = {}
        for code in self.all:
            spoken = self.ask(show_member, code).profile.language
            self.by_language.setdefault(spoken, code)

    def ask(self, question: Operation[P, R], *words: P.args, **more: P.kwargs) -> R:
        """What the office answers; nothing changes."""
        return self.office.ask(self.actor, question, *words, **more)

    def person(self, language: str) -> str:
        """The number of the busiest member who reads this language."""
        return self.by_language.get(language, self.busiest)

    # --- the papers, each for a language

    def statement(self, language: str) -> bytes:
        """The statement of somebody who reads this language."""
        return self.ask(statement_paper, self.person(language), second_language=language)

    def certificate(self, language: str) -> bytes:
        """A certificate with everything that may stand on it."""
        return self._certificate(self.person(language), language, OWN_WORDS)

    def long_certificate(self, language: str) -> bytes:
        """The certificate of whoever has most rows: it goes on to a second page."""
        return self._certificate(self.busiest, language, OwnWords())

    def house_certificate(self, language: str) -> bytes:
        """The certificate of an organisation with its own logo and colour: another one for each language."""
        house = self.houses[LANGUAGES.index(language) % len(self.houses)]
        people = self.ask(certificate_participants, house, *self._longest)
        return self._certificate(people[0], language, OWN_WORDS, house)

    @property
    def _longest(self) -> tuple[date, date]:
        return self.today.replace(year=self.today.year - 1, day=1), self.today

    def _certificate(self, number: str, language: str, own: OwnWords, house: str | None = None) -> bytes:
        start, until = self._longest
        order = CertificateOrder(
            start=start,
            until=until,
            organisation=house,
            members=(number,),
            second_language=language,
            own_words={number: own},
        )
        return bytes(self.office.do(self.actor, issue_certificates, order).papers[0].file)

    def card(self, language: str) -> bytes:
        """One member's card, front and back."""
        return self.ask(cards_paper, (new_card(self.person(language)),), on_sheets=False)

    def card_sheet(self, _language: str) -> bytes:
        """Ten cards to cut."""
        return self.ask(cards_paper, tuple(new_card(number) for number in self.all[:10]))

    def slip(self, form: SlipForm, language: str) -> bytes:
        """The slip of what somebody did last."""
        lines = self.ask(recent_lines, self.person(language)).lines
        entry = next(line.entry for line in lines if line.kind == "exchange" and line.reversed_by is None)
        return self.ask(slip_paper, entry, form, language)

    def blank_slips(self, language: str) -> bytes:
        """Four empty slips."""
        return self.ask(blank_slips, SlipForm.A4, language)

    def letter(self, language: str) -> bytes:
        """A letter with hours; what is written in it are sentences that the papers know in every language."""
        texts = {
            code: "\n\n".join(
                wording(code).label(f"certificate.{key}") for key in ("benefits", "no_judgement")
            )
            for code in {"nl", language}
        }
        subjects = {code: wording(code).label("certificate.title") for code in texts}
        order = LetterOrder(numbers=(self.person(language),), texts=texts, subjects=subjects, with_hours=True)
        return self.ask(letters_paper, order)

    def notice(self, language: str) -> bytes:
        """What somebody is told about their data, in this language and in Dutch."""
        return self.ask(notice_paper, self.person(language), language)

    def poster(self, size: PaperSize, language: str) -> bytes:
        """What people offer and ask, to hang up."""
        offers = self.ask(list_offers).offers
        return self.ask(poster_paper, size, tuple(offer.id for offer in offers[:8]), language)

    def hours(self, language: str) -> bytes:
        """The hours of an organisation for a funder, with English beside the Dutch or without."""
        second = None if language == "nl" else language
        return self.ask(hours_paper, self.house, *self.year, "Gemeente Voorbeeldstad", second)

    def year_sheet(self, _language: str) -> bytes:
        """Everybody of an organisation with hours and certificates."""
        return self.ask(year_paper, self.house, *self.year)

    def conduct(self, _language: str) -> bytes:
        """Whose certificate of conduct must be seen."""
        return self.ask(conduct_paper, "", self.year[0])

    def list(self, language: str) -> bytes:
        """A list as it leaves the screen."""
        heads = (
            ListHead(title="Naam", share=3),
            ListHead(title="Nummer"),
            ListHead(title="Gegeven", content=Content.MINUTES),
        )
        rows = tuple((account.name, account.code, account.given) for account in self.ask(list_balances)[:60])
        table = ListTable(title="Mensen", told="", in_minutes="minuten", heads=heads, rows=rows)
        return self.ask(list_paper, "people", table, language)


OWN_WORDS = OwnWords(
    competences=(
        Competence(text="Legt rustig uit wat er moet gebeuren", observer="Riet Jansen"),
        Competence(text="Houdt zich aan afspraken", observer="Riet Jansen"),
        Competence(text="Kookt voor een groep van dertig mensen"),
    ),
    dutch=LanguageLevel(level="A2", basis="self_rated"),
    reflection="Ik leerde veel mensen kennen. Eerst durfde ik geen Nederlands te praten, nu wel.",
)

Maker = Callable[[Gallery, str], bytes]
PAPERS: dict[str, tuple[Maker, Sequence[str]]] = {
    "certificate": (Gallery.certificate, LANGUAGES),
    "certificate-long": (Gallery.long_certificate, ("nl", "ar")),
    "certificate-house": (Gallery.house_certificate, LANGUAGES),
    "statement": (Gallery.statement, LANGUAGES),
    "card": (Gallery.card, LANGUAGES),
    "card-sheet": (Gallery.card_sheet, ("nl",)),
    "slip-a6": (lambda gallery, language: gallery.slip(SlipForm.A6, language), LANGUAGES),
    "slip-receipt": (lambda gallery, language: gallery.slip(SlipForm.RECEIPT, language), LANGUAGES),
    "slips-blank": (Gallery.blank_slips, LANGUAGES),
    "letter": (Gallery.letter, LANGUAGES),
    "notice": (Gallery.notice, LANGUAGES),
    "poster": (lambda gallery, language: gallery.poster(PaperSize.A4, language), LANGUAGES),
    "hours": (Gallery.hours, ("nl", "en")),
    "year": (Gallery.year_sheet, ("nl",)),
    "conduct": (Gallery.conduct, ("nl",)),
    "list": (Gallery.list, ("nl", "en")),
}
"""Each paper, how it is made for a language, and the languages that it knows."""


def draw(file: bytes, out: Path, name: str) -> Iterator[Path]:
    """The pages of a PDF as pictures."""
    document = pypdfium2.PdfDocument(file)
    for index in range(min(len(document), MOST_PAGES)):
        path = out / f"{name}-{index + 1}.png"
        document[index].render(scale=SCALE).to_pil().save(path)
        yield path


def together(pictures: Sequence[Path], to: Path) -> None:
    """One picture with all of these side by side, for looking along a paper's languages."""
    small = []
    for path in pictures:
        with Image.open(path) as picture:
            high = round(picture.height * THUMB_WIDTH / picture.width)
            small.append(picture.convert("RGB").resize((THUMB_WIDTH, high)))
    columns = min(4, len(small))
    rows = [small[start : start + columns] for start in range(0, len(small), columns)]
    heights = [max(picture.height for picture in row) for row in rows]
    wide = columns * (THUMB_WIDTH + GAP) + GAP
    sheet = Image.new("RGB", (wide, sum(heights) + GAP * (len(rows) + 1)), "#5a6570")
    y = GAP
    for row, height in zip(rows, heights, strict=True):
        for place, thumb in enumerate(row):
            sheet.paste(thumb, (GAP + place * (THUMB_WIDTH + GAP), y))
        y += height + GAP
    sheet.save(to)


def make(names: Sequence[str], languages: Sequence[str], out: Path, database: Path | None) -> int:
    """Make the papers and their pictures; how many pictures there are."""
    out.mkdir(parents=True, exist_ok=True)
    count = 0
    with TemporaryDirectory() as folder:
        bank = made(database or Path(folder) / "practice.db")
        coordinator = operator(Role.COORDINATOR)
        office, actor = Office.open(str(bank.database), coordinator.name, coordinator.password)
        with office:
            gallery = Gallery(office, actor)
            for name in names:
                maker, known = PAPERS[name]
                pictures: list[Path] = []
                for language in (code for code in known if code in languages):
                    file = maker(gallery, language)
                    (out / f"{name}-{language}.pdf").write_bytes(file)
                    pictures += draw(file, out, f"{name}-{language}")
                if pictures:
                    together(pictures, out / f"{name}.png")
                    print(f"  {name}: {len(pictures)}", flush=True)
                count += len(pictures)
    return count


def main(words: Sequence[str] | None = None) -> int:
    """Make what is asked for; give the exit status."""
    parser = argparse.ArgumentParser(prog="make papers", description=__doc__)
    parser.add_argument("--papers", default=",".join(PAPERS), help="which, with commas; left out: all")
    parser.add_argument("--languages", default=",".join(LANGUAGES), help="which, with commas; left out: all")
    parser.add_argument("--out", type=Path, default=OUT, help="where the pictures go")
    parser.add_argument("--database", type=Path, help="a made-up bank; left out: one made for this")
    given = parser.parse_args(words)
    names, languages = given.papers.split(","), given.languages.split(",")
    unknown = [name for name in names if name not in PAPERS]
    unknown += [code for code in languages if code not in LANGUAGES]
    if unknown:
        parser.error(f"unknown: {', '.join(unknown)}. Papers: {', '.join(PAPERS)}")
    try:
        count = make(names, languages, given.out, given.database)
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 1
    print(f"{count} pictures lie in {given.out}; NAME.png shows all languages of a paper together.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
