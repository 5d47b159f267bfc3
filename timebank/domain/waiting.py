"""Entries that wait for a confirmation or for a second operator (DOMAIN section 2, rules 10 and 11)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from timebank.domain.orders import ExchangeOrder


class WaitState(StrEnum):
    """How the waiting stands."""

    WAITING = "waiting"
    POSTED = "posted"
    DECLINED = "declined"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """An order that is counted apart and in no balance until it is settled."""

    order: ExchangeOrder
    operator: int
    created_at: datetime
    expires_on: date
    needs_confirmation: bool
    needs_signature: bool
    state: WaitState

    def state_on(self, today: date) -> WaitState:
        """The state on this day: who still waits after the last day has expired."""
        if self.state is WaitState.WAITING and today > self.expires_on:
            return WaitState.EXPIRED
        return self.state
