"""The key that signs: a step of whatever is signed."""

from timebank.domain.proofs import SigningPair
from timebank.services.operation import Work


def signing_pair(work: Work) -> SigningPair:
    """The bank's key pair, made when it is first needed."""
    return work.certificates.signing_pair() or new_pair(work)


def new_pair(work: Work) -> SigningPair:
    """A fresh key pair, with which the bank signs from now on; nobody can sign with the one before any more."""
    from timebank.formats.proof import new_key

    made = new_key()
    work.certificates.keep_signing_pair(made, work.now)
    work.note("make_signing_key", made.key_id.hex())
    return made
