"""The paper: what was planned. Frozen documents, read-only during the day; this room knows no file and no clock."""
