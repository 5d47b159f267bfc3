"""What the time bank may refuse about organisations (see `timebank.domain.errors` for all else)."""

from timebank.domain.troubles import Refusal


class EmailNotUnderstood(Refusal): ...


class TooManyLines(Refusal): ...


class WorkMissing(Refusal): ...


class NotYourOwn(Refusal): ...
