"""Taking over what another program wrote: a backup from before, then all of it or nothing."""

from dataclasses import dataclass
from pathlib import Path

from timebank.domain.access import Actor
from timebank.domain.progress import Progress
from timebank.domain.safekeeping import Before
from timebank.formats.source import Source
from timebank.office import Office
from timebank.safekeeping import keep_before
from timebank.services.imports import Imported, import_source, plan_import
from timebank.services.safekeeping import note_backup


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOver:
    """What an import did, and the backup from before; None where it changed nothing, in a bank to practise with, and
    where somebody wanted none.
    """

    told: Imported
    kept: Path | None


def take_over(
    office: Office,
    actor: Actor,
    source: Source,
    override: str,
    *,
    backs_up: bool,
    folder: Path | None,
    progress: Progress,
) -> TakenOver:
    """Book a file that was read, behind a backup in the folder of this desk, the usual one where none was chosen.

    Raises BackupNotMade, what `keep_before` and `import_source` raise, and Cancelled; then nothing was booked.
    """
    planned = office.ask(actor, plan_import, source, override)
    kept = None
    if backs_up and planned.changes:
        kept = keep_before(office, actor, folder, Before.IMPORT, progress)
    told = office.do(actor, import_source, source, progress, planned, override)
    if kept is None:
        return TakenOver(told=told, kept=None)
    file, made = kept
    # Noted last: a line in the log of before would make the plan one of yesterday.
    office.do(actor, note_backup, made)
    return TakenOver(told=told, kept=file)
