"""What the register of data breaches may refuse (see `timebank.domain.errors` for all else)."""

from timebank.domain.troubles import Refusal


class BreachUnknown(Refusal): ...


class BreachClosed(Refusal): ...


class BreachInFuture(Refusal): ...


class BreachNotDescribed(Refusal): ...


class BreachUndecided(Refusal): ...


class TellingBeforeBreach(Refusal): ...


class TellingWithoutReason(Refusal): ...
