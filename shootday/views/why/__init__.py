"""Why a figure is what it is: the steps of its arithmetic, with the entries and the rules behind each."""

from shootday.views.why.account import why_account
from shootday.views.why.history import why_entry
from shootday.views.why.incident import why_incident
from shootday.views.why.option import why_option
from shootday.views.why.person import why_person
from shootday.views.why.segment import why_segment

__all__ = ["why_account", "why_entry", "why_incident", "why_option", "why_person", "why_segment"]
