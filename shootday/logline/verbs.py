"""The one table of verbs: parsing, completion and the printed grammar all read it."""

from functools import partial

from shootday.entries import MarkAction, MilestoneName, PunchAction
from shootday.logline.away import GEAR, away
from shootday.logline.confirm import BOTH, confirm
from shootday.logline.corrections import amend, redact, undo
from shootday.logline.incidents import incident, offered
from shootday.logline.media import ACTION_WORDS, media
from shootday.logline.milestones import meal, milestone
from shootday.logline.money import OPTIONS as EXPENSE_OPTIONS
from shootday.logline.money import USUAL_TAXES, expense
from shootday.logline.names import PUNCHED, Kind
from shootday.logline.notes import DECISION_OPTIONS, estimate, note, overrun
from shootday.logline.punches import EXCEPT, punch
from shootday.logline.records import WHO, reason, recovery, signature
from shootday.logline.records import offered as offered_reasons
from shootday.logline.segments import OPTIONS as MARK_OPTIONS
from shootday.logline.segments import mark, mark_or_punch
from shootday.logline.to_complete import COMPUTED, to_complete
from shootday.logline.tokens import Token
from shootday.logline.verb import Verb
from shootday.phrases import Phrase
from shootday.phrases import logline_grammar as say

_SEGMENT = frozenset({Kind.SEGMENT})
_PERSON = frozenset({Kind.PERSON})


def _landmark(fr: tuple[str, ...], en: tuple[str, ...], example: Phrase, name: MilestoneName) -> Verb:
    return Verb(fr, en, say.TIME, example, partial(milestone, name=name))


def _punched(
    fr: tuple[str, ...], en: tuple[str, ...], example: Phrase, action: PunchAction, form: Phrase = say.PUNCH
) -> Verb:
    return Verb(fr, en, form, example, partial(punch, action=action), PUNCHED, EXCEPT[:2])


def _confirms(fr: tuple[str, ...], en: tuple[str, ...], example: Phrase, actions: tuple[PunchAction, ...]) -> Verb:
    return Verb(fr, en, say.CONFIRM, example, partial(confirm, actions=actions), WHO, EXCEPT[:2])


def _marked(
    fr: tuple[str, ...], en: tuple[str, ...], example: Phrase, action: MarkAction, form: Phrase = say.MARK
) -> Verb:
    return Verb(fr, en, form, example, partial(mark, action=action), _SEGMENT, options=MARK_OPTIONS)


_LANDMARKS = (
    _landmark(("appel", "appel équipe"), ("crew call",), say.EX_CREW_CALL, MilestoneName.CREW_CALL),
    _landmark(("pat", "prêt à tourner"), ("pat", "ready to shoot"), say.EX_PAT, MilestoneName.PAT),
    _landmark(("premier plan",), ("first shot",), say.EX_FIRST_SHOT, MilestoneName.FIRST_SHOT),
    Verb(
        ("coupure", "repas", "déjeuner"),
        ("meal", "meal break", "lunch"),
        say.MEAL,
        say.EX_MEAL,
        partial(meal, name=MilestoneName.MEAL_START, action=PunchAction.MEAL_START),
        PUNCHED,
    ),
    Verb(
        ("fin coupure", "fin de coupure", "fin repas", "fin de repas"),
        ("end meal", "meal end", "end lunch"),
        say.MEAL_END,
        say.EX_MEAL_END,
        partial(meal, name=MilestoneName.MEAL_END, action=PunchAction.MEAL_END),
        PUNCHED,
    ),
    _landmark(("fin de tournage", "fin tournage"), ("wrap",), say.EX_WRAP, MilestoneName.WRAP),
    _landmark(
        ("fin rangement", "fin de rangement"),
        ("strike", "strike end", "end strike"),
        say.EX_STRIKE_END,
        MilestoneName.STRIKE_END,
    ),
)
_PUNCHES = (
    _punched(("rdv",), ("rdv", "pickup"), say.EX_RDV, PunchAction.RDV),
    _punched(("arr", "arrivée", "arrive", "arrivé", "arrivés"), ("in", "arrived"), say.EX_IN, PunchAction.IN),
    _punched(("hmc",), ("hmc",), say.EX_HMC, PunchAction.HMC_START, say.PUNCH_SPAN),
    _punched(
        ("fin hmc", "fin de hmc", "hmc fin"), ("end hmc", "hmc end", "hmc out"), say.EX_HMC_END, PunchAction.HMC_END
    ),
    Verb(
        ("pause",),
        ("pause", "break"),
        say.PAUSE,
        say.EX_PAUSE,
        partial(mark_or_punch, mark_action=MarkAction.PAUSE, action=PunchAction.PAUSE_START),
        PUNCHED | _SEGMENT,
        options=MARK_OPTIONS,
    ),
    _punched(
        ("fin pause", "fin de pause"), ("end pause", "pause end", "end break"), say.EX_PAUSE_END, PunchAction.PAUSE_END
    ),
    Verb(
        ("reprise", "reprend"),
        ("resume", "resumed"),
        say.MARK_OR_PUNCH,
        say.EX_RESUME,
        partial(mark_or_punch, mark_action=MarkAction.RESUME, action=PunchAction.PAUSE_END),
        PUNCHED | _SEGMENT,
        options=MARK_OPTIONS,
    ),
    _punched(("trajet", "route"), ("travel",), say.EX_TRAVEL, PunchAction.TRAVEL_START, say.PUNCH_SPAN),
    _punched(("fin trajet", "fin de trajet"), ("end travel", "travel end"), say.EX_TRAVEL_END, PunchAction.TRAVEL_END),
    _punched(("départ", "sortie"), ("out", "left"), say.EX_OUT, PunchAction.OUT),
    _punched(("retour", "retour rdv"), ("return", "back"), say.EX_RETURN, PunchAction.RETURN),
    _punched(("absent", "absente", "absents", "abs"), ("absent", "abs"), say.EX_ABSENT, PunchAction.ABSENT),
)
_MARKS = (
    _marked(("mep", "mise en place"), ("setup", "set-up", "set up"), say.EX_SETUP, MarkAction.SETUP),
    _marked(("début", "commence", "tourne"), ("start", "started"), say.EX_START, MarkAction.START),
    _marked(
        ("ok", "fini", "finie", "terminée"),
        ("ok", "done", "complete", "completed"),
        say.EX_COMPLETE,
        MarkAction.COMPLETE,
    ),
    _marked(("part", "partielle", "en partie"), ("part", "partial"), say.EX_PART, MarkAction.PART, say.PART),
    _marked(("annulée", "supprimée"), ("drop", "dropped"), say.EX_DROP, MarkAction.DROP),
    _marked(("reportée", "reporte"), ("postpone", "postponed"), say.EX_POSTPONE, MarkAction.POSTPONE),
)
_OTHERS = (
    Verb(
        ("inc", "incident", "imprévu"),
        ("inc", "incident"),
        say.INCIDENT,
        say.EX_INCIDENT,
        incident,
        frozenset({Kind.SEGMENT, Kind.PERSON, Kind.LOCATION}),
        offered(),
    ),
    Verb(
        ("indispo", "indisponible"),
        ("unavail", "unavailable"),
        say.AWAY,
        say.EX_AWAY,
        away,
        frozenset({Kind.PERSON, Kind.LOCATION}),
        ("..demain", "..tomorrow", GEAR[0], GEAR[-1]),
    ),
    Verb(
        ("dep", "dépense"),
        ("exp", "expense"),
        say.EXPENSE,
        say.EX_EXPENSE,
        expense,
        words=USUAL_TAXES,
        options=EXPENSE_OPTIONS,
        accounts=True,
    ),
    Verb(
        ("reste", "reste à engager"),
        ("to complete", "ctc"),
        say.TO_COMPLETE,
        say.EX_TO_COMPLETE,
        to_complete,
        words=(*USUAL_TAXES, *COMPUTED),
        accounts=True,
    ),
    Verb(
        ("carte",),
        ("card",),
        say.MEDIA,
        say.EX_MEDIA,
        media,
        words=tuple(word for words in ACTION_WORDS.values() for word in words[:2]),
        cards=True,
    ),
    Verb(("note", "obs"), ("note", "obs"), say.NOTE, say.EX_NOTE, note),
    Verb(("estimation", "estime"), ("estimate",), say.ESTIMATE, say.EX_ESTIMATE, estimate),
    Verb(
        ("heures sup", "heures sup autorisées", "heures supplémentaires autorisées", "dépassement autorisé"),
        ("overrun", "overrun authorised", "overtime authorised"),
        say.OVERRUN,
        say.EX_OVERRUN,
        overrun,
        _PERSON,
        options=DECISION_OPTIONS,
    ),
    _confirms(("confirme", "confirmer"), ("confirm",), say.EX_CONFIRM, BOTH),
    _confirms(("confirme arr", "confirme arrivées"), ("confirm in",), say.EX_CONFIRM_IN, (PunchAction.IN,)),
    _confirms(("confirme départ", "confirme départs"), ("confirm out",), say.EX_CONFIRM_OUT, (PunchAction.OUT,)),
    Verb(("motif",), ("reason",), say.REASON, say.EX_REASON, reason, WHO, offered_reasons()),
    Verb(("récup", "récupération"), ("recovery",), say.RECOVERY, say.EX_RECOVERY, recovery, WHO),
    Verb(("signe", "signé"), ("sign", "signed"), say.SIGN, say.EX_SIGN, signature, WHO, options=DECISION_OPTIONS),
    Verb(("annule", "annuler"), ("undo",), say.UNDO, say.EX_UNDO, undo, entries=True),
    Verb(("corrige", "corriger"), ("amend",), say.AMEND, say.EX_AMEND, amend, entries=True),
    Verb(("efface", "effacer"), ("redact", "erase"), say.REDACT, say.EX_REDACT, redact, entries=True),
)

VERBS: tuple[Verb, ...] = (*_LANDMARKS, *_PUNCHES, *_MARKS, *_OTHERS)
"""Every verb, in the order in which the grammar lists them."""

BY_KEY: dict[str, Verb] = {key: verb for verb in VERBS for key in verb.keys}
"""The verb of each of its words, without case and accents."""

LONGEST = max(len(key.split()) for key in BY_KEY)


def first_verb(tokens: tuple[Token, ...], start: int = 0) -> tuple[Verb, int, int] | None:
    """The first verb of a line with its first and last word's place; the longest one that starts there."""
    for at in range(start, len(tokens)):
        for words in range(min(LONGEST, len(tokens) - at), 0, -1):
            part = tokens[at : at + words]
            verb = None if any(t.quoted for t in part) else BY_KEY.get(" ".join(t.key for t in part))
            if verb is not None:
                return verb, at, at + words
    return None
