"""What a certificate is worth that somebody shows: its file, a photo of it, its code, or its number."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.certificates import CertificateStatus, Checked
from timebank.domain.numbers import read_certificate_number
from timebank.domain.paper_refusals import SeveralProofs
from timebank.domain.proofs import Known, Said
from timebank.services.operation import Work, operation

if TYPE_CHECKING:
    from timebank.formats.credential import Credential
    from timebank.formats.proof import Proof

Shown = tuple[str, str]
"""The name and the organisation that the paper shows, each perhaps empty."""
LARGEST_FILE = 40_000_000
"""Bytes of a file that is looked into."""


@operation(Permission.CERTIFICATE_READ)
def verify_certificate(
    work: Work, paper: bytes | str, name: str = "", organisation: str = "", known: Sequence[Known] = ()
) -> Checked:
    """What a file (bytes), a scanned code or a certificate's number (text) is worth.

    A file is compared with the register byte by byte, then the code inside it decides why it differs; of a
    photo or a scan the QR code is read. A code is judged by its signature first, then by the register, or, where
    another centre signed it, by what is `known` of that centre. A number alone says what the register says.
    With the name or the organisation that the paper shows, a good code on somebody else's paper is found out.
    Raises SeveralProofs where one file holds the codes of several certificates.
    """
    shown = (name, organisation)
    if isinstance(paper, bytes):
        line = work.certificates.with_file(hashlib.sha256(paper).digest())
        if line is not None:
            said = Said(
                start=line.start,
                until=line.until,
                given_minutes=line.given_minutes,
                attended_minutes=line.attended_minutes,
            )
            found = Checked(status=line.status, number=line.number, line=line, said=said, from_file=True)
            return _ours(work, found)
        return _checked_file(_Register(work, known), paper, shown)
    try:
        number = read_certificate_number(paper)
    except errors.MistypedNumber:
        return _checked_text(_Register(work, known), paper, shown)
    line = work.certificates.find(number)
    if line is None:
        return Checked(status=CertificateStatus.UNKNOWN, number=number)
    return _ours(work, Checked(status=line.status, number=number, line=line))


def checked_elsewhere(
    paper: bytes | str, known: Sequence[Known], name: str = "", organisation: str = ""
) -> Checked:
    """The same where there is no register: by the keys of centres that are known, and what they say they withdrew.

    Raises SeveralProofs.
    """
    judge = _Judge(known)
    if isinstance(paper, bytes):
        return _checked_file(judge, paper, (name, organisation))
    return _checked_text(judge, paper, (name, organisation))


def _ours(work: Work, found: Checked) -> Checked:
    return replace(found, centre=work.bank.name, phone=work.bank.phone, ours=True)


class _Judge:
    """Who can say something of a code: centres that are known."""

    def __init__(self, known: Sequence[Known]) -> None:
        self._known = known

    def proof(self, read: "Proof", shown: Shown) -> Checked:
        """What a code from a paper is worth."""
        return self._judged(read, genuine=_is_of(read, shown))

    def credential(self, read: "Credential") -> Checked:
        """What a digital certificate is worth."""
        return self._judged(read, genuine=True)

    def _judged(self, read: "Proof | Credential", *, genuine: bool) -> Checked:
        found = Checked(status=CertificateStatus.UNKNOWN_KEY, number=read.number, said=read.said)
        named = [(each, key) for each in self._known for key in each.centre.keys if key.key_id == read.key_id]
        if not named:
            return found
        for each, key in named:
            if read.holds(key.public):
                return _by_list(found, each, genuine=genuine)
        return _by_list(found, named[0][0], genuine=False)


class _Register(_Judge):
    """The same with a register at hand: of what the bank signed itself, that decides."""

    def __init__(self, work: Work, known: Sequence[Known]) -> None:
        super().__init__(known)
        self._work = work

    def proof(self, read: "Proof", shown: Shown) -> Checked:
        public = self._work.certificates.public_key(read.key_id)
        if public is None:
            return super().proof(read, shown)
        return self._registered(read.number, read.said, genuine=read.holds(public) and _is_of(read, shown))

    def credential(self, read: "Credential") -> Checked:
        public = self._work.certificates.public_key(read.key_id)
        if public is None:
            return super().credential(read)
        return self._registered(read.number, read.said, genuine=read.holds(public))

    def _registered(self, number: str, said: Said, *, genuine: bool) -> Checked:
        if not genuine:
            return _ours(self._work, Checked(status=CertificateStatus.CHANGED, number=number))
        line = self._work.certificates.find(number)
        if line is not None:
            return _ours(self._work, Checked(status=line.status, number=number, line=line, said=said))
        year, running, _ = number.split("-")
        # A register that went on past this number would have it: somebody else signed with our key. One that did not
        # get so far (an older copy that was put back) knows nothing of it, and the signature decides.
        passed = int(running) < self._work.certificates.next_running(int(year))
        status = CertificateStatus.UNKNOWN if passed else CertificateStatus.VALID
        return _ours(self._work, Checked(status=status, number=number, said=said, signed_only=True))


@dataclass(frozen=True, slots=True)
class _Codes:
    """The codes of certificates in a file, and whether one of them is written in its own data."""

    texts: tuple[str, ...]
    written: bool = False


def _checked_file(judge: _Judge, file: bytes, shown: Shown) -> Checked:
    text = _as_text(file)
    if text is not None:
        return _checked_text(judge, text, shown)
    codes = _codes_of(file)
    if not codes.texts:
        return Checked(status=CertificateStatus.UNKNOWN, no_code=not file.startswith(b"%PDF-"))
    found = judge.proof(_read(codes.texts[0]), shown)
    if len(codes.texts) > 1:
        if not codes.written:
            raise SeveralProofs(count=len(codes.texts))
        # What the file says of itself and what it shows are two certificates.
        return replace(found, status=CertificateStatus.CHANGED)
    if codes.written and found.line is not None and found.line.name:
        # The code is ours, the file is not the one we issued. Of somebody who was erased no file is known any more, and
        # the signature decides.
        return replace(found, status=CertificateStatus.CHANGED)
    return found


def _checked_text(judge: _Judge, text: str, shown: Shown) -> Checked:
    from timebank.formats import credential, jws, proof

    try:
        return judge.proof(proof.read_proof(text), shown)
    except proof.NotAProof:
        pass
    try:
        return judge.credential(credential.read_credential(text))
    except jws.NotSigned:
        return Checked(status=CertificateStatus.UNKNOWN)


def _as_text(file: bytes) -> str | None:
    """What a small file of letters alone says: a digital certificate, or a code that somebody saved."""
    if len(file) > 100_000 or not file.isascii() or file.startswith(b"%PDF-"):
        return None
    return file.decode("ascii")


def _codes_of(file: bytes) -> _Codes:
    from timebank.documents.structure import code_inside
    from timebank.formats.code_reading import codes_in

    if len(file) > LARGEST_FILE:
        return _Codes(())
    written = code_inside(file) if b"%PDF-" in file[:1024] else None
    texts = [] if written is None or not _is_proof(written) else [written]
    first = len(texts)
    seen = {_read(text).signed for text in texts}
    for text in codes_in(file):
        if _is_proof(text) and _read(text).signed not in seen:
            seen.add(_read(text).signed)
            texts.append(text)
    return _Codes(tuple(texts), written=bool(first))


def _is_proof(text: str) -> bool:
    from timebank.formats.proof import NotAProof, read_proof

    try:
        read_proof(text)
    except NotAProof:
        return False
    return True


def _read(text: str) -> "Proof":
    from timebank.formats.proof import read_proof

    return read_proof(text)


def _is_of(read: "Proof", shown: Shown) -> bool:
    name, organisation = shown
    return (not name or read.is_about(name)) and (not organisation or read.is_from(organisation))


def _by_list(found: Checked, known: Known, *, genuine: bool) -> Checked:
    """What a centre's own key and list say of a code that names that key."""
    found = replace(found, centre=known.centre.name, phone=known.centre.phone)
    if not genuine:
        return replace(found, status=CertificateStatus.CHANGED, said=None)
    found = replace(found, status=CertificateStatus.VALID, signed_only=True)
    told = known.withdrawals
    assert found.said is not None
    if told is None or told.made_on < found.said.until:
        # A list from before the paper was made says nothing of it.
        return found
    found = replace(found, as_of=told.made_on)
    if found.number in told.withdrawn:
        return replace(found, status=CertificateStatus.WITHDRAWN)
    if found.number in told.flagged:
        return replace(found, status=CertificateStatus.FLAGGED)
    return found
