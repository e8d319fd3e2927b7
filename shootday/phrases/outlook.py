"""Sentences of running on: what it costs and breaks, until when people may stay, from when they may be called."""

from shootday.phrases.phrase import Phrase

TITLE = Phrase(
    fr="Et si l'on continue {minutes} min, jusqu'à {until} ?", en="What if we go on {minutes} min, to {until}?"
)
HINT = Phrase(fr="+ ou - : un quart d'heure de plus ou de moins", en="+ or -: a quarter of an hour more or less")
COST = Phrase(fr="Coût en plus", en="More cost")
COST_FROM = Phrase(fr="estimé, charges comprises ; encore là : {count}", en="estimate, with charges; still in: {count}")
NOBODY = Phrase(fr="personne n'est là", en="nobody is in")
UP_TO = Phrase(fr="+{time}", en="+{time}")
KEEPS_ALL = Phrase(fr="Aucune règle de plus n'est enfreinte", en="No further rule is broken")
LATEST_OUT = Phrase(fr="Départ max., rappel {call}", en="Latest out, called {call}")
SHORT_OF_REST = Phrase(fr="Trop tard, rappel {call}", en="Too late, called {call}")
EARLIEST_CALL = Phrase(fr="Rappel possible dès", en="Earliest legal call")
WITH_NAMES = Phrase(fr="{names} ; {source}", en="{names}; {source}")
KEY = Phrase(fr="Et si +", en="What if +")
HELP_KEY = Phrase(
    fr="Ce que coûte et enfreint de continuer ; rappels possibles demain",
    en="What going on costs and breaks; who may be called when tomorrow",
)
OVER = Phrase(
    fr="ce que coûte et enfreint de continuer N minutes, et les rappels possibles demain",
    en="what going on for N minutes costs and breaks, and who may be called when tomorrow",
)
