"""What a scanned code means where no field takes it: a card opens its person, a certificate's code tells its worth."""

from timebank.domain.cards import parse_card
from timebank.domain.certificates import CertificateStatus, Checked
from timebank.services.cards import find_by_card
from timebank.services.proofs import verify_certificate
from timebank.wording.proofs import sentence_for
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.wording import words


def answer_scan(door: Door, shell: Shell, code: str) -> None:
    """Show what the code leads to. What is refused (a withdrawn card) is told in a sentence."""
    card = parse_card(code)
    if card is not None:
        door.ask(find_by_card, card, then=lambda found: shell.open_person(found.code))
    else:
        door.ask(verify_certificate, code, then=lambda checked: _tell_worth(shell, checked))


def _tell_worth(shell: Shell, checked: Checked) -> None:
    good = checked.status is CertificateStatus.VALID
    shell.say(sentence_for(words(), checked), icon="circle-check" if good else "circle-alert")
