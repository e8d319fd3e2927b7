"""What comes in: a production's folder of YAML documents, read, checked as a whole, and told apart fault by fault.

``load`` opens a folder, ``check`` names all its faults, ``new`` writes a first one, ``documents_schema`` publishes the
format, ``fault_text`` shows a fault,
``copy_documents`` copies a folder's documents and nothing else, ``line_of`` finds where a field stands.
"""

from shootday.exchange.folder import check, copy_documents, load
from shootday.exchange.schema import documents_schema
from shootday.exchange.starter import new
from shootday.exchange.telling import fault_text
from shootday.exchange.where import line_of

__all__ = ["check", "copy_documents", "documents_schema", "fault_text", "line_of", "load", "new"]
