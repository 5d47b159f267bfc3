"""Runs migrations on the connection that `timebank.store.upgrade` passes in, inside its transaction.

There is no alembic.ini and no other way in: keys, transactions and guards are the store's business.
"""

from typing import Any

from alembic import context
from alembic.autogenerate.api import AutogenContext

from timebank.store.rows import metadata
from timebank.store.rows.base import Moment


def render_item(kind: str, item: Any, _context: AutogenContext) -> str | bool:
    """Write our own column types as the plain ones beneath: a migration imports no project code."""
    if kind == "type" and isinstance(item, Moment):
        return "sa.DateTime(timezone=True)"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
    render_as_batch=True,
    compare_server_default=True,
    render_item=render_item,
)
context.run_migrations()
