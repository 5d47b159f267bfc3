"""What operators were typing: one draft of each form and operator."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select

from timebank.domain.drafts import Draft
from timebank.store.rows.desk import drafts


class DraftStore:
    """Drafts behind one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, operator: int, draft: Draft) -> None:
        """Keep this in place of what the operator was typing in this form before."""
        self._connection.execute(
            delete(drafts).where(drafts.c.operator == operator, drafts.c.form == draft.form)
        )
        row = {"operator": operator, "form": draft.form, "id": draft.id, "body": draft.body}
        self._connection.execute(insert(drafts), row | {"saved_at": draft.saved_at})

    def find(self, operator: int, form: str) -> Draft | None:
        """What this operator was typing in this form."""
        statement = select(drafts.c.id, drafts.c.body, drafts.c.saved_at).where(
            drafts.c.operator == operator, drafts.c.form == form
        )
        row = self._connection.execute(statement).one_or_none()
        return None if row is None else Draft(form=form, id=row.id, body=row.body, saved_at=row.saved_at)

    def forget(self, operator: int, form: str, draft: UUID) -> None:
        """Forget this draft; a newer one of the same form stays."""
        self._connection.execute(
            delete(drafts).where(drafts.c.operator == operator, drafts.c.form == form, drafts.c.id == draft)
        )

    def forget_older(self, than: datetime) -> None:
        """Forget everybody's drafts from before a moment."""
        self._connection.execute(delete(drafts).where(drafts.c.saved_at < than))
