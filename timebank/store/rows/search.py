"""Finding people: who bears a word, and what else leads to that word.

Names repeat: a hundred thousand people share some tens of thousands of words. So what a person costs is
one row per word of the name, and everything that is worked out (sound, spelling variants, Latin letters of
an original script) is kept once per word. `search_keys` follows from the words alone and can be made again
from them; a word that nobody bears any more leaves with the last person who bore it.

Prefixes are asked as a range (key >= x AND key < y), so both databases compare by code point: SQLite does
by itself, PostgreSQL under the collation "C".
"""

from sqlalchemy import Column, ForeignKey, Index, Integer, SmallInteger, Table, Text
from sqlalchemy.dialects import postgresql

from timebank.store.rows.base import metadata

Key = Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")

search_words = Table(
    "search_words",
    metadata,
    Column("word", Key, primary_key=True),
    # Where in the name: the first words of a name are what people type first.
    Column("place", SmallInteger, primary_key=True, autoincrement=False),
    Column("account", Integer, ForeignKey("accounts.key"), primary_key=True, autoincrement=False),
    Index(None, "account", "word", "place"),
    sqlite_with_rowid=False,
)

search_keys = Table(
    "search_keys",
    metadata,
    # One of `timebank.domain.names.KeyKind`.
    Column("kind", SmallInteger, primary_key=True, autoincrement=False),
    Column("key", Key, primary_key=True),
    Column("word", Key, primary_key=True),
    Index(None, "word"),
    sqlite_with_rowid=False,
)
