"""What looking at a certificate found out, as one sentence."""

from timebank.domain.certificates import CertificateStatus, Checked
from timebank.wording.speaker import Wording


def sentence_for(words: Wording, found: Checked) -> str:
    """The one sentence that says what a paper is worth, and what to do where that is not clear."""
    facts: dict[str, object] = {
        "number": found.number,
        "centre": found.centre,
        "phone": found.phone,
        "as_of": found.as_of,
    }
    line = found.line
    if line is not None:
        facts |= {
            "name": line.name,
            "start": line.start,
            "until": line.until,
            "reason": line.withdrawn_reason,
        }
    return words.command(
        f"certificate_is.{_kind(found)}", **{name: fact for name, fact in facts.items() if fact}
    )


def comparison_for(words: Wording, found: Checked) -> str:
    """What must stand on the paper too, where only its code was looked at; empty where there is nothing to compare."""
    said = found.said
    if (
        said is None
        or found.from_file
        or found.status
        in (CertificateStatus.CHANGED, CertificateStatus.UNKNOWN, CertificateStatus.UNKNOWN_KEY)
    ):
        return ""
    return words.command(
        "certificate_is.compare",
        start=said.start,
        until=said.until,
        given_minutes=said.given_minutes,
        attended_minutes=said.attended_minutes,
    )


def _kind(found: Checked) -> str:
    match found.status:
        case CertificateStatus.VALID | CertificateStatus.UNKNOWN if found.signed_only and found.ours:
            return "not_registered"
        case CertificateStatus.VALID if found.signed_only:
            return "signed_only" if found.as_of is None else "listed"
        case CertificateStatus.FLAGGED | CertificateStatus.WITHDRAWN if not found.ours:
            return f"{found.status.value}_elsewhere"
        case CertificateStatus.UNKNOWN if found.no_code:
            return "no_code"
    return found.status.value
