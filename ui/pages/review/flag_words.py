"""What each thing that asks for attention says: one plain sentence."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from timebank.domain.review import Flag, FlagKind
from ui.kernel.shell import Shell
from ui.kernel.wording import words
from ui.pages.review.rows import names

ICONS = {
    FlagKind.SIGNATURE: "signature",
    FlagKind.CONFIRMATION: "hourglass",
    FlagKind.EXPIRED: "calendar-clock",
    FlagKind.LIMIT: "scale",
    FlagKind.DOUBLE: "copy",
    FlagKind.OVERRIDDEN: "shield-alert",
    FlagKind.LONG_DAY: "clock",
    FlagKind.SELF_DEALING: "user-round",
    FlagKind.BACKDATED: "history",
    FlagKind.ODD_HOURS: "moon",
    FlagKind.HELPER_ONLY: "users-round",
}


class FlagWords(QObject):
    """Makes sentences of flags in the language of the screen."""

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell

    def kind(self, kind: FlagKind) -> str:
        """The kind in a few words."""
        said: dict[FlagKind, Callable[[], str]] = {
            FlagKind.SIGNATURE: lambda: self.tr("Waits for a signature"),
            FlagKind.CONFIRMATION: lambda: self.tr("Waits for confirmation"),
            FlagKind.EXPIRED: lambda: self.tr("Waited too long"),
            FlagKind.LIMIT: lambda: self.tr("Beyond the limit"),
            FlagKind.DOUBLE: lambda: self.tr("Perhaps twice"),
            FlagKind.OVERRIDDEN: lambda: self.tr("Saved with a reason"),
            FlagKind.LONG_DAY: lambda: self.tr("A long day"),
            FlagKind.SELF_DEALING: lambda: self.tr("Own help"),
            FlagKind.BACKDATED: lambda: self.tr("Written down late"),
            FlagKind.ODD_HOURS: lambda: self.tr("At night"),
            FlagKind.HELPER_ONLY: lambda: self.tr("Not confirmed"),
        }
        return said[kind]()

    def sentence(self, flag: Flag) -> str:
        """What is the matter."""
        who = names(flag.givers)
        time = words().duration_in_words(flag.minutes)
        help_ = self._help(flag)
        match flag.kind:
            case FlagKind.SIGNATURE:
                text = self.tr("%1 A second person has to sign, before %2.")
                return text.replace("%1", help_).replace("%2", self._date(flag.expires_on))
            case FlagKind.CONFIRMATION:
                text = self.tr("%1 The other side has not confirmed it yet. It waits until %2.")
                return text.replace("%1", help_).replace("%2", self._date(flag.expires_on))
            case FlagKind.EXPIRED:
                text = self.tr("%1 Nobody confirmed it before %2, so it is not in the books.")
                return text.replace("%1", help_).replace("%2", self._date(flag.expires_on))
            case FlagKind.LIMIT if flag.limit_minutes < 0 or flag.minutes < 0:
                text = self.tr("%1 stands at %2, below the limit of %3. Look for something to give together.")
            case FlagKind.LIMIT:
                text = self.tr("%1 stands at %2, above the limit of %3. Ask for what help is welcome.")
            case FlagKind.DOUBLE:
                text = self.tr("%1 This stands there %n times on one day.", "", flag.count)
                return text.replace("%1", help_)
            case FlagKind.OVERRIDDEN:
                text = self.tr("%1 Saved all the same because: %2")
                return text.replace("%1", help_).replace("%2", flag.note)
            case FlagKind.LONG_DAY:
                text = self.tr("%1 helped for %2 on one day.")
                return text.replace("%1", who).replace("%2", time)
            case FlagKind.SELF_DEALING:
                text = self.tr("%1 %2 took part and wrote it down; somebody else signed.")
                return text.replace("%1", help_).replace("%2", flag.operator)
            case FlagKind.BACKDATED:
                text = self.tr("%1 It was written down on %2.")
                return text.replace("%1", help_).replace("%2", self._date(flag.recorded_on))
            case FlagKind.ODD_HOURS:
                text = self.tr("%1 wrote down %n entries at night.", "", flag.count)
                return text.replace("%1", flag.operator)
            case FlagKind.HELPER_ONLY:
                text = self.tr(
                    "%1: of %2 times of help, %n were not confirmed by the other side.", "", flag.count
                )
                return text.replace("%1", who).replace("%2", str(flag.whole))
        text = text.replace("%1", who).replace("%2", words().duration(flag.minutes))
        return text.replace("%3", words().duration(flag.limit_minutes))

    def _help(self, flag: Flag) -> str:
        who = " → ".join(filter(None, (names(flag.givers), names(flag.receivers))))
        talent = self._shell.talents.name(flag.talent)
        return ", ".join(filter(None, (who, talent, words().duration(flag.minutes)))) + "."

    def _date(self, day: object) -> str:
        return "" if day is None else words().date(day)  # type: ignore[arg-type]
