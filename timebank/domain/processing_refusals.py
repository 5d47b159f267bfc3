"""What the register of processing activities may refuse (see `timebank.domain.errors` for all else)."""

from timebank.domain.troubles import Refusal


class ProcessingUnknown(Refusal): ...


class ProcessingEnded(Refusal): ...


class ProcessingNameMissing(Refusal): ...


class ProcessingPurposeMissing(Refusal): ...


class TooManyProcessing(Refusal): ...
