"""Crafts as agreements write them."""

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=1024)
def craft_key(craft: str | None) -> str:
    """A craft as agreements write it: ``Chef électricien`` → ``chef_electricien``."""
    plain = unicodedata.normalize("NFKD", craft or "").encode("ascii", "ignore").decode()
    return "_".join("".join(c if c.isalnum() else " " for c in plain).lower().split())
