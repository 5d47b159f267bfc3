"""What the time bank may refuse about the look of papers (see `timebank.domain.errors` for all else)."""

from timebank.domain.troubles import Refusal

# --- logos


class LogoTooLarge(Refusal): ...


class LogoTooManyPixels(Refusal): ...


class LogoNotAPicture(Refusal): ...


class LogoBroken(Refusal): ...


class LogoMoves(Refusal): ...


class LogoInvisible(Refusal): ...


class LogoTooNarrow(Refusal): ...


class LogoTooDetailed(Refusal): ...


class LogoHolds(Refusal): ...


# --- colours


class ColourNotUnderstood(Refusal): ...


class ColourTooLight(Refusal): ...


# --- what a certificate carries


class NotOnThesePapers(Refusal): ...


class CompetenceEmpty(Refusal): ...


class CompetenceUnknown(Refusal): ...
