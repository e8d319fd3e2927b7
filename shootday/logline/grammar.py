"""The grammar as it is printed, made from the table that the parser reads."""

from shootday.logline.incidents import CAUSE_WORDS
from shootday.logline.records import REASON_WORDS
from shootday.logline.verbs import VERBS
from shootday.phrases import Lang
from shootday.phrases import logline_grammar as say


def grammar(lang: Lang) -> str:
    """Every verb with its words, its form and an example, then how times and names are written."""
    side = 0 if lang == "fr" else 1
    causes = ", ".join(words[side][0] for words in CAUSE_WORDS.values())
    reasons = ", ".join(words[side][0] for words in REASON_WORDS.values())
    verbs = [
        say.VERB_LINE(
            lang,
            words=", ".join(verb.spoken(lang)),
            form=verb.form(lang, causes=causes, reasons=reasons),
            example=verb.example(lang),
        )
        for verb in VERBS
    ]
    return "\n".join((say.INTRO(lang), "", *verbs, "", say.TIMES(lang), say.NAMES(lang)))
