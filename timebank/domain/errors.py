"""What the time bank may refuse. Refusals carry facts, never prose.

`timebank.wording` turns a code and its facts into a sentence in somebody's language. Facts whose name
ends in `_minutes` are durations, `date` values are dates, the rest are numbers, codes and names.
"""

from uuid import UUID

from timebank.domain.troubles import (
    Cancelled as Cancelled,
)
from timebank.domain.troubles import (
    CopyFailed as CopyFailed,
)
from timebank.domain.troubles import (
    DatabaseDamaged as DatabaseDamaged,
)
from timebank.domain.troubles import (
    DatabaseExists as DatabaseExists,
)
from timebank.domain.troubles import (
    DatabaseLocked as DatabaseLocked,
)
from timebank.domain.troubles import (
    DatabaseMissing as DatabaseMissing,
)
from timebank.domain.troubles import (
    DatabaseNewer as DatabaseNewer,
)
from timebank.domain.troubles import (
    DatabaseNotABank as DatabaseNotABank,
)
from timebank.domain.troubles import (
    DatabaseOlder as DatabaseOlder,
)
from timebank.domain.troubles import (
    DatabaseOnShare as DatabaseOnShare,
)
from timebank.domain.troubles import (
    DatabaseReadOnly as DatabaseReadOnly,
)
from timebank.domain.troubles import (
    DatabaseRefused as DatabaseRefused,
)
from timebank.domain.troubles import (
    DatabaseUnreachable as DatabaseUnreachable,
)
from timebank.domain.troubles import (
    DiskFails as DiskFails,
)
from timebank.domain.troubles import (
    DiskFull as DiskFull,
)
from timebank.domain.troubles import (
    FolderNotWritable as FolderNotWritable,
)
from timebank.domain.troubles import (
    GuardsMissing as GuardsMissing,
)
from timebank.domain.troubles import (
    KeyMissing as KeyMissing,
)
from timebank.domain.troubles import (
    KeysDamaged as KeysDamaged,
)
from timebank.domain.troubles import (
    KeysOfAnotherFile as KeysOfAnotherFile,
)
from timebank.domain.troubles import (
    Refusal as Refusal,
)
from timebank.domain.troubles import (
    StorageTrouble as StorageTrouble,
)
from timebank.domain.troubles import (
    Told as Told,
)

# --- who you are and what you may do


class NotSignedIn(Refusal): ...


class NotPermitted(Refusal): ...


class OwnAccount(NotPermitted): ...


class SettingOutOfRange(Refusal): ...


class BadgeUnknown(Refusal): ...


class BadgeNeedsPassword(Refusal): ...


class NeedsCoordinator(Refusal): ...


class SecondOperatorNeeded(Refusal): ...


class OperatorExists(Refusal): ...


class OperatorUnknown(Refusal): ...


class PasswordTooShort(Refusal): ...


class RecoveryKeyIncomplete(Refusal): ...


class MistypedRecoveryKey(Refusal): ...


class RecoveryKeyWrong(Refusal): ...


# --- what was typed


class TimeNotUnderstood(Refusal): ...


class TimeNotPositive(Refusal): ...


class TimeTooLong(Refusal): ...


class MistypedNumber(Refusal): ...


class DateNotUnderstood(Refusal): ...


class ClockNotUnderstood(Refusal): ...


class DatesReversed(Refusal): ...


class KvkNotUnderstood(Refusal): ...


class NameMissing(Refusal): ...


class TextUnreadable(Refusal): ...


class TextTooLong(Refusal): ...


class ReasonMissing(Refusal): ...


class ChoiceUnknown(Refusal): ...


# --- people, organisations, talents


class AccountUnknown(Refusal): ...


class AccountClosed(Refusal): ...


class NotAMember(Refusal): ...


class NotAnOrganisation(Refusal): ...


class TalentUnknown(Refusal): ...


class TalentExists(Refusal): ...


class SameMember(Refusal): ...


class ConsentMissing(Refusal): ...


class GuardianMissing(Refusal): ...


class BirthYearNotUnderstood(Refusal): ...


class GoalNotPositive(Refusal): ...


class RenewalBeforeSeen(Refusal): ...


# --- offers and requests


class OfferUnknown(Refusal): ...


class OfferReused(Refusal): ...


class MemberPaused(Refusal): ...


class UntilPassed(Refusal): ...


class UntilTooFar(Refusal): ...


class NothingToHangUp(Refusal): ...


class PosterTooLong(Refusal): ...


# --- the ledger


class SamePerson(Refusal): ...


class NobodyNamed(Refusal): ...


class MoreThanTwelveHours(Refusal):
    overridable = True


class BeyondLimit(Refusal):
    overridable = True


class DateInFuture(Refusal): ...


class DateTooOld(Refusal): ...


class MonthClosed(Refusal):
    overridable = True


class MonthNotOver(Refusal): ...


class SlipsRefused(Refusal):
    """Some slips of a stack cannot be booked, so none is; `rows` tells of each by its id."""

    @property
    def rows(self) -> dict[UUID, Refusal]:
        """What is wrong with which slip."""
        found = self.facts["rows"]
        assert isinstance(found, dict)
        return found


class SlipsTooMany(Refusal): ...


class OrderReused(Refusal): ...


class EntryUnknown(Refusal): ...


class AlreadyReversed(Refusal): ...


class ReversalNotReversible(Refusal): ...


class NotReversible(Refusal): ...


class EntryStands(Refusal): ...


class NotRecordableAgain(Refusal): ...


class NotYoursToReverse(Refusal): ...


class PayerNotAllowed(Refusal): ...


class NothingWaiting(Refusal): ...


class AlreadySettled(Refusal): ...


class AlreadyDeclined(Refusal): ...


class WaitExpired(Refusal): ...


class HasWaitingEntries(Refusal): ...


# --- activities


class TitleMissing(Refusal): ...


class SeriesUnknown(Refusal): ...


class SessionUnknown(Refusal): ...


class SessionClosed(Refusal): ...


class SessionCancelled(Refusal): ...


class SessionNotClosed(Refusal): ...


class NobodyPresent(Refusal): ...


# --- files of other programs


class SourceFileMissing(Refusal): ...


class SourceFileEmpty(Refusal): ...


class SourceFileTooLarge(Refusal): ...


class SourceLineTooLong(Refusal): ...


class SourceNotText(Refusal): ...


class SourceFormatUnknown(Refusal): ...


class SourceColumnMissing(Refusal): ...


class SourceColumnTwice(Refusal): ...


class MappingNotUnderstood(Refusal): ...


class QuotesNotClosed(Refusal): ...


class RowNotUnderstood(Refusal): ...


class RowTooShort(Refusal): ...


class PersonAmbiguous(Refusal): ...


# --- papers


class CertificateUnknown(Refusal): ...


class AlreadyWithdrawn(Refusal): ...


class NothingToCertify(Refusal): ...


class PaperErased(Refusal): ...


class StatementTooLong(Refusal): ...


class ListTooLong(Refusal): ...
