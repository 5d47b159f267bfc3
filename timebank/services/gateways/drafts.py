"""Drafts, as the services see them."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from timebank.domain.drafts import Draft


class DraftGateway(Protocol):
    """What operators were typing: one draft of each form and operator."""

    def keep(self, operator: int, draft: Draft) -> None:
        """Keep this in place of what the operator was typing in this form before."""
        ...

    def find(self, operator: int, form: str) -> Draft | None:
        """What this operator was typing in this form."""
        ...

    def forget(self, operator: int, form: str, draft: UUID) -> None:
        """Forget this draft; a newer one of the same form stays."""
        ...

    def forget_older(self, than: datetime) -> None:
        """Forget everybody's drafts from before a moment."""
        ...
