"""The register of certificates, as the services see it."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from timebank.domain.certificate_runs import Candidate, Choice
from timebank.domain.certificates import CertifiedHours, NewCertificate, RegisterLine, Responsible
from timebank.domain.ledger import Account
from timebank.domain.lists import ListPage, ListQuery
from timebank.domain.proofs import KeptFacts, KeptKey, SigningPair


class CertificateGateway(Protocol):
    """Certificates, the hours they count and the key that signs them."""

    def hours(
        self, account: Account, start: date, until: date, organisation: Account | None, own: Responsible
    ) -> list[CertifiedHours]:
        """Clock time given and attended by service date, without what was reversed; aliases included.

        With an organisation only what happened under it. Rows under nobody else are `own`'s.
        """
        ...

    def participants(self, organisation: Account, start: date, until: date) -> list[str]:
        """The members, by code, who gave or attended anything under the organisation in the period."""
        ...

    def candidates(
        self, choice: Choice, organisation: Account | None, query: ListQuery
    ) -> ListPage[Candidate]:
        """A page of whom a choice fits, by name unless the query sorts."""
        ...

    def all_candidates(
        self, choice: Choice, organisation: Account | None, most: int
    ) -> tuple[list[Candidate], int]:
        """Whom a choice fits, by name, `most` at most, and how many there are."""
        ...

    def having(
        self, people: Sequence[Account], start: date, until: date, organisation: Account | None
    ) -> set[str]:
        """Those of these, by code, who have a standing certificate of this very period and organisation."""
        ...

    def next_running(self, year: int) -> int:
        """The next running number of a year; the ledger's head is locked while it is used."""
        ...

    def signing_pair(self) -> SigningPair | None:
        """The key pair that signs now, or None when there is none yet."""
        ...

    def keep_signing_pair(self, pair: SigningPair, at: datetime) -> None:
        """Sign with this pair from now on: the private half of every other one is destroyed."""
        ...

    def keys(self) -> list[KeptKey]:
        """Every key there was, the one that signs now first."""
        ...

    def no_longer_valid(self) -> tuple[list[str], list[str]]:
        """The numbers of what was withdrawn, and of what is flagged and still stands."""
        ...

    def public_key(self, key_id: bytes) -> bytes | None:
        """The public key with this id, if it is one of ours."""
        ...

    def add(self, certificate: NewCertificate) -> None:
        """Write an issued certificate into the register."""
        ...

    def find(self, number: str) -> RegisterLine | None:
        """The register's line for a number."""
        ...

    def with_file(self, digest: bytes) -> RegisterLine | None:
        """The register's line for the file with this SHA-256."""
        ...

    def file(self, number: str) -> bytes | None:
        """The issued bytes, or None when they were erased."""
        ...

    def facts(self, number: str) -> KeptFacts | None:
        """What stands on the issued paper, or None when it was erased."""
        ...

    def lines(
        self, account: Account | None, limit: int, organisation: Account | None = None
    ) -> list[RegisterLine]:
        """The newest lines of the register first; for one account or all."""
        ...

    def page(self, query: ListQuery, zone: ZoneInfo) -> ListPage[RegisterLine]:
        """A page of the register; without an order the newest come first. Days are local in `zone`."""
        ...

    def flag_for(self, entry: int, at: datetime) -> Sequence[str]:
        """Flag every certificate that counts this entry (its sequence); gives their numbers."""
        ...

    def withdraw(self, number: str, operator: int, at: datetime, reason: str) -> None:
        """Note that a certificate was withdrawn, by whom and why."""
        ...
