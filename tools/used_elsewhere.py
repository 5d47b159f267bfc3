"""What looks unused to `vulture` and is not, with who uses it. Never imported; read by `make check`.

Names in camelCase need no line here: they are hooks that Qt and ReportLab call, our own names are in snake_case.
"""

# Alembic reads these from every step of the schema.
down_revision
downgrade

# SQLAlchemy asks column types and compiled elements for these.
_.impl
_.cache_ok
_.inherit_cache
_.process_bind_param
_.process_result_value

# Keys of the PDF format, which pikepdf writes as they are named.
_.Alt
_.CreationDate
_.K
_.Lang
_.MarkInfo
_.ParentTree
_.ParentTreeNextKey
_.StructParents
_.Tabs
_.Title
_.ViewerPreferences

# ReportLab's canvas and fonts, and HarfBuzz's buffer, read these.
_._make_preamble
_._preamble
_.cluster_level
_.flags

# The standard library's XML parser calls these.
_.CharacterDataHandler
_.EndElementHandler
_.EntityDeclHandler
_.ExternalEntityRefHandler
_.StartElementHandler

# openpyxl writes these into the file.
_.freeze_panes
_.number_format

# Members of enumerations, named by their value in a database or in the words.
_.INTEGRATION
_.LIVEABILITY
_.LIVING
_.MATCHING
_.PASTE
_.PUBLIC_TASK
_.SCAN
_.STATISTICS

# Called by the build and by `make` in another process.
_.build

# Words in Qt's own signatures and hooks that are spelled like ours.
disambiguation
_.paint

# Erasing somebody will ask the search to forget them; its tests do already.
_.forget

# Colours, which are asked for by the name of their role.
_.error_tint
_.give_tint
_.on_practice
_.on_toast
_.practice
_.take_tint
_.toast_link

# Purposes of a consent: all are gone through, none is named.
_.MATCHING
_.PASTE
_.PUBLIC_TASK
_.SCAN
_.STATISTICS

# Tables of the newest step of the schema; a line goes when its store comes.
activity_series
series_hosts
activity_sessions
session_attendance
session_entries
pins
badges
drafts
reviewed_months
list_views
relations
memberships
member_goals
conduct_checks
retention_keeps

# Scanned codes come to widgets by this name.
_.take_scan
