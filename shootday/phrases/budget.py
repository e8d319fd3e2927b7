"""Sentences of the budget."""

from shootday.phrases.phrase import Phrase

COL_ACCOUNT = Phrase(fr="Cpte", en="Acct")
COL_LABEL = Phrase(fr="Libellé", en="Label")
COL_PLANNED = Phrase(fr="Devis", en="Planned")
COL_REVISED = Phrase(fr="Révisé", en="Revised")
COL_COMMITTED = Phrase(fr="Engagé", en="Committed")
COL_ACTUAL = Phrase(fr="Réalisé", en="Actual")
COL_TO_COMPLETE = Phrase(fr="Reste", en="To compl.")
COL_FINAL = Phrase(fr="Final est.", en="Est. final")
COL_VARIANCE = Phrase(fr="Écart", en="Variance")
TOTAL = Phrase(fr="Total", en="Total")
HOT_COST_OVER = Phrase(
    fr="Coût du jour : {actual} pour {planned} prévus, {variance} de plus",
    en="Hot cost: {actual} against {planned} planned, {variance} over",
)
HOT_COST_UNDER = Phrase(
    fr="Coût du jour : {actual} pour {planned} prévus, {variance} de moins",
    en="Hot cost: {actual} against {planned} planned, {variance} under",
)
FINAL_OVER = Phrase(
    fr="Coût final estimé : {final} pour {revised} au devis révisé, {variance} de plus",
    en="Estimated final cost: {final} against {revised} revised, {variance} over",
)
FINAL_UNDER = Phrase(
    fr="Coût final estimé : {final} pour {revised} au devis révisé, {variance} de moins",
    en="Estimated final cost: {final} against {revised} revised, {variance} under",
)
TYPED = Phrase(fr="{amount} *", en="{amount} *")
RESERVE_A_DAY = Phrase(
    fr="Imprévus : reste {left} sur {planned}, {a_day} par jour restant ({days})",
    en="Contingency: {left} left of {planned}, {a_day} for each day left ({days})",
)
RESERVE = Phrase(
    fr="Imprévus : reste {left} sur {planned} (consommé : {used})",
    en="Contingency: {left} left of {planned} ({used} used)",
)
