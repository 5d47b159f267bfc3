"""What the time bank may refuse. Refusals carry facts, never prose.

`timebank.wording` turns a code and its facts into a sentence in somebody's language. Facts whose name
ends in `_minutes` are durations, `date` values are dates, the rest are numbers, codes and names.
"""

import re
from uuid import UUID

_HUMP = re.compile(r"(?<!^)(?=[A-Z])")


class Told(Exception):
    """Something a person must hear: a stable code for scripts and facts for the sentence."""

    def __init__(self, **facts: object) -> None:
        super().__init__(type(self).__name__, facts)
        self.facts = facts

    @property
    def code(self) -> str:
        """The class name in snake_case: stable, English, for scripts (`not_signed_in`)."""
        return _HUMP.sub("_", type(self).__name__).lower()


class Refusal(Told):
    """A request that was understood and declined; nothing has changed. Exit status 1."""


class StorageTrouble(Told):
    """The database cannot be used just now; nothing has changed. Exit status 3."""


class Cancelled(Exception):
    """The user withdrew the task; nobody needs to hear about it."""


# --- who you are and what you may do


class NotSignedIn(Refusal): ...


class NotPermitted(Refusal): ...


class OwnAccount(NotPermitted): ...


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


# --- cards


class CardUnknown(Refusal): ...


class CardWithdrawn(Refusal): ...


class PinNotFourDigits(Refusal): ...


class PinTooEasy(Refusal): ...


# --- offers and requests


class OfferUnknown(Refusal): ...


class OfferReused(Refusal): ...


class MemberPaused(Refusal): ...


class UntilPassed(Refusal): ...


class UntilTooFar(Refusal): ...


# --- the ledger


class SamePerson(Refusal): ...


class NobodyNamed(Refusal): ...


class MoreThanTwelveHours(Refusal): ...


class BeyondLimit(Refusal): ...


class DateInFuture(Refusal): ...


class DateTooOld(Refusal): ...


class MonthClosed(Refusal): ...


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


# --- the database as a file or a server


class DatabaseMissing(StorageTrouble): ...


class DatabaseExists(StorageTrouble): ...


class DatabaseDamaged(StorageTrouble): ...


class DatabaseNewer(StorageTrouble): ...


class DatabaseLocked(StorageTrouble): ...


class DatabaseReadOnly(StorageTrouble): ...


class DatabaseUnreachable(StorageTrouble): ...


class DatabaseRefused(StorageTrouble): ...


class DatabaseNotABank(StorageTrouble): ...


class GuardsMissing(StorageTrouble): ...


class DiskFull(StorageTrouble): ...


class KeyMissing(StorageTrouble): ...


class KeysDamaged(StorageTrouble): ...


class KeysOfAnotherFile(StorageTrouble): ...


class CopyFailed(StorageTrouble): ...


class DatabaseOlder(StorageTrouble): ...


class DatabaseOnShare(StorageTrouble): ...


class FolderNotWritable(StorageTrouble): ...
