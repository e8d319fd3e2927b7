"""Sentences of the Tomorrow screen."""

from shootday.phrases.phrase import Phrase

COL_OPTION = Phrase(fr="Variante", en="Option")
COL_KIND = Phrase(fr="Ce qu'elle vise", en="Aim")
COL_COST = Phrase(fr="Coût", en="Cost")
COL_DAYS = Phrase(fr="Jours", en="Days")
COL_OVERTIME = Phrase(fr="H. sup", en="OT")
COL_MOVED = Phrase(fr="Bougent", en="Moved")
COL_UNPLACED = Phrase(fr="Restent", en="Left out")
COL_PROOF = Phrase(fr="Preuve", en="Proof")
PROVED = Phrase(fr="optimum prouvé", en="proved best")
NOT_PROVED = Phrase(fr="non prouvé", en="not proved")

COL_DAY = Phrase(fr="Jour", en="Day")
COL_CALL = Phrase(fr="Convoc.", en="Call")
COL_WRAP = Phrase(fr="Fin", en="Wrap")
COL_SEGMENTS = Phrase(fr="Séquences (* déplacée)", en="Scenes (* moved)")
COL_SEGMENT = Phrase(fr="Séq.", en="Scene")
COL_FROM = Phrase(fr="De", en="From")
COL_TO = Phrase(fr="À", en="To")
COL_REASON = Phrase(fr="Pourquoi", en="Why")
COL_PERSON = Phrase(fr="Qui", en="Who")
NO_DAY = Phrase(fr="sans jour", en="no day")
