"""What a centre gives out so that others can check its certificates: keys, what was withdrawn, digital certificates."""

import hashlib
import json
from datetime import datetime

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.certificates import CertificateStatus
from timebank.domain.changes import Topic
from timebank.domain.ids import keyed_id
from timebank.domain.numbers import read_certificate_number
from timebank.domain.paper_refusals import NoSigningKey
from timebank.domain.papers import sender_of
from timebank.domain.proofs import Centre, KeyMade, PublicKey, Published, Said, Withdrawals
from timebank.services.operation import Work, operation
from timebank.services.signing import new_pair, signing_pair
from timebank.wording import wording

_CHANGED = frozenset({Topic.CERTIFICATES})
_LANGUAGES = ("nl", "en")


@operation(Permission.CERTIFICATE_READ)
def show_centre(work: Work) -> Centre:
    """The bank as others may know it: its name, telephone and public keys. Raises NoSigningKey before there is one."""
    return _centre(work)


@operation(Permission.CERTIFICATE_KEY)
def renew_key(work: Work) -> KeyMade:
    """Sign with a fresh key from now on. What was signed stays valid; the old private half is destroyed."""
    replaced = bool(work.certificates.keys())
    new_pair(work)
    return KeyMade(changed=_CHANGED, key=_centre(work).keys[0], replaced=replaced)


@operation(Permission.CERTIFICATE_READ)
def key_sheet(work: Work, language: str = "nl") -> bytes:
    """The public keys on paper, as a PDF, for whoever checks certificates. Raises NoSigningKey, ChoiceUnknown."""
    # Late, so that a window can open without the printer's ink.
    from timebank.documents.key_sheet import KeyOnPaper, KeySheet
    from timebank.documents.key_sheet import key_sheet as drawn
    from timebank.formats.centres import key_code

    if language not in _LANGUAGES:
        raise errors.ChoiceUnknown(choice=language, choices=_LANGUAGES)
    centre = _centre(work)
    return drawn(
        KeySheet(
            sender=sender_of(work.bank),
            keys=tuple(KeyOnPaper(key=key, code=key_code(centre, key)) for key in centre.keys),
            check_page=work.bank.check_page,
            language=language,
            moment=work.now,
        )
    )


@operation(Permission.CERTIFICATE_PUBLISH)
def publish_withdrawals(work: Work) -> Published:
    """The list of what was withdrawn and what is flagged, dated now and signed."""
    return Published(changed=frozenset(), withdrawals=_signed_list(work))


@operation(Permission.CERTIFICATE_PUBLISH)
def publish_check_page(work: Work) -> Published:
    """The page for the centre's website that checks a certificate in any browser, and the list to put beside it.

    The page is called as the address in the settings ends, else `index.html`.
    """
    from timebank.formats.check_page import LIST_FILE, check_page

    listed = _signed_list(work)
    name = work.bank.check_page.rpartition("/")[2]
    page = check_page(_centre(work), listed.strip(), language=work.bank.language)
    files = {name if name.endswith(".html") else "index.html": page, LIST_FILE: listed.encode()}
    return Published(changed=frozenset(), withdrawals=listed, files=files)


@operation(Permission.CERTIFICATE_ISSUE)
def make_credential(work: Work, number: str) -> str:
    """A certificate as an Open Badges 3.0 credential (VC-JWT), signed with the key of now.

    Raises CertificateUnknown, MistypedNumber, AlreadyWithdrawn and PaperErased.
    """
    from timebank.formats.credential import Achieved, signed_credential

    line = work.certificates.find(read_certificate_number(number))
    if line is None:
        raise errors.CertificateUnknown(number=number)
    if line.status is CertificateStatus.WITHDRAWN:
        raise errors.AlreadyWithdrawn(number=line.number)
    kept = work.certificates.facts(line.number)
    if kept is None:
        raise errors.PaperErased(number=line.number)
    facts = json.loads(kept.facts)
    words = wording(facts["language"])
    achieved = Achieved(
        id=keyed_id(work.bank.identity, f"certificate {line.number}"),
        kind=keyed_id(work.bank.identity, "certificates"),
        number=line.number,
        name=facts["name"],
        organisation=facts["sender"]["name"],
        phone=facts["check_phone"],
        title=words.label("certificate.title"),
        criteria=words.label("certificate.credential_criteria"),
        given_label=words.label("certificate.given"),
        attended_label=words.label("certificate.attended"),
        issued_at=line.issued_at,
        said=Said(
            start=line.start,
            until=line.until,
            given_minutes=line.given_minutes,
            attended_minutes=line.attended_minutes,
        ),
    )
    # Another salt than that of the paper's code, so that the two cannot be laid beside each other.
    salt = hashlib.sha256(b"credential" + kept.salt).digest()[:16]
    made = signed_credential(achieved, signing_pair(work), salt)
    work.note("make_credential", line.number)
    return made


def _centre(work: Work) -> Centre:
    kept = work.certificates.keys()
    if not kept:
        raise NoSigningKey()
    ends: list[datetime | None] = [None, *(key.made_at for key in kept)]
    return Centre(
        name=work.bank.name,
        phone=work.bank.phone,
        keys=tuple(
            PublicKey(
                public=key.public,
                key_id=key.key_id,
                since=work.local_date(key.made_at),
                until=None if end is None else work.local_date(end),
            )
            for key, end in zip(kept, ends, strict=False)
        ),
    )


def _signed_list(work: Work) -> str:
    from timebank.formats.centres import written_withdrawals

    withdrawn, flagged = work.certificates.no_longer_valid()
    told = Withdrawals(
        centre=work.bank.name,
        made_at=work.now,
        withdrawn=frozenset(withdrawn),
        flagged=frozenset(flagged),
    )
    pair = signing_pair(work)
    work.note("publish_withdrawals", f"{len(withdrawn)} {len(flagged)}")
    return written_withdrawals(told, pair)
