"""What a scanned code means where no field takes it: a card opens its person, a certificate's code tells its worth."""

from timebank.domain.cards import parse_card
from timebank.domain.certificates import CertificateStatus, Checked
from timebank.services.cards import find_by_card
from timebank.services.certificates import verify_certificate
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
    kind = "signed_only" if checked.signed_only and checked.valid else checked.status.value
    facts: dict[str, object] = {"number": checked.number or ""}
    if checked.line is not None:
        facts |= {"name": checked.line.name, "start": checked.line.start, "until": checked.line.until}
        if checked.line.withdrawn_reason:
            facts["reason"] = checked.line.withdrawn_reason
    good = checked.status is CertificateStatus.VALID
    shell.say(
        words().command(f"certificate_is.{kind}", **facts), icon="circle-check" if good else "circle-alert"
    )
