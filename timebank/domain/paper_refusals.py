"""What the time bank may refuse about cards and papers (see `timebank.domain.errors` for all else)."""

from timebank.domain.troubles import Refusal

# --- cards


class CardUnknown(Refusal): ...


class CardWithdrawn(Refusal): ...


class PinNotFourDigits(Refusal): ...


class PinTooEasy(Refusal): ...


# --- papers


class NothingToPrint(Refusal): ...


class LetterEmpty(Refusal): ...


class TooManyLetters(Refusal): ...


class TooManySlips(Refusal): ...


class NoSlipForThis(Refusal): ...


class PressStopped(Refusal): ...


class TooManyCertificates(Refusal): ...


# --- proofs


class SeveralProofs(Refusal): ...


class NoSigningKey(Refusal): ...


class NotACentreFile(Refusal): ...


class NotAWithdrawalList(Refusal): ...


class CentreUnknown(Refusal): ...
