"""Log lines of verbs, names, times and junk, in both languages, on a day whose names are verbs, times and markup."""

from dataclasses import replace

from hypothesis import strategies as st

from shootday.entries import Entry, Incident, IncidentCause, MediaMark, Observation, Punch
from shootday.logline import Context
from shootday.logline.times import DAY_WORDS
from shootday.logline.verbs import VERBS
from shootday.phrases import Lang
from shootday.production.people import Department, Person, Role
from shootday.production.places import Location
from shootday.production.production import Production
from shootday.text import clean
from tests.property.hostile import MARKUP, NAMES
from tests.unit.logline.film import Desk, at, entry, film, scene

ENTRIES: tuple[Entry, ...] = (
    entry(1, "07:30", Punch(action="in", people=("luc",), group="image")),
    entry(2, "10:00", MediaMark(card="A003", action="out")),
    entry(3, "10:30", Incident(cause=IncidentCause.EQUIPMENT, minutes_lost=10, segments=("12A",), text="câble")),
    entry(42, "11:00", Observation(text="superbe")),
)
ODD_NAMES = tuple(
    name for name in (*NAMES, *MARKUP, "pat", "note", "inc", "annule", "tout", "8h", "12A ok") if clean(name)
)


def odd_film() -> Production:
    """The small film with people, roles, places and scenes that are named like verbs, times, quotes and escapes."""
    plain = film()
    named = [name for name in ODD_NAMES if len(name) <= 60]
    people = [Person(id=f"odd{n}", name=name, kind="technician", department="odd") for n, name in enumerate(ODD_NAMES)]
    return Production.model_validate(
        dict(plain)
        | {
            "people": plain.people.model_copy(
                update={
                    "people": (*plain.people.people, *people),
                    "departments": (
                        *plain.people.departments,
                        Department(id="odd", fr="sauf", en="except", aliases=("a b c", "+10")),
                    ),
                    "roles": (
                        *plain.people.roles,
                        *(Role(id=f"role{n}", name=name, person="luc") for n, name in enumerate(named)),
                    ),
                }
            ),
            "locations": plain.locations.model_copy(
                update={
                    "locations": (
                        *plain.locations.locations,
                        *(Location(id=f"lieu {n}", name=name) for n, name in enumerate(named)),
                    )
                }
            ),
            "scenes": plain.scenes.model_copy(
                update={"scenes": (*plain.scenes.scenes, *map(scene, ("ok", "in", "8:00", "tout est bon", '"')))}
            ),
        }
    )


FILMS = {"plain": film(), "odd": odd_film()}
_DESKS = {
    (name, lang): Desk(lang=lang, production=made).holding(ENTRIES)
    for name, made in FILMS.items()
    for lang in ("fr", "en")
}

LINES = (
    *(verb.example(lang) for verb in VERBS for lang in ("fr", "en")),
    "in camera 7:30 sauf luc ines 7:40 tom", "fig 12 in 8:30", "in image +10",
    "12A part 60% 11:20 3 prises utile 4m reste",
    "inc harcèlement transmis 2026-10-25 2:30hiver", "indispo ana demain..17/10 18:00",
    "corrige 1 in image hier 23:00-23:40",
    'dep 45,60 ttc 5,5 71 gasoil chez:"Total Energies" par:luc', 'indispo "décor café" ..demain', "redact 42",
    "undo 3", "amend 3 inc weather",
)  # fmt: skip
_VERBS = sorted({word for verb in VERBS for word in (*verb.fr, *verb.en)})
_WORDS = sorted({word for line in LINES for word in line.split()} | {word for verb in VERBS for word in verb.words})
_TIMES = (
    "8:12", "8h12", "0812", "812", "-5", "+10", "hier 23:40", "8:00-9:15", "24:00", "99:99", "23:59+1", "2:30été",
    "..demain", "..", "8:12-",
    "-8:12", "+9999", "-9999", "31/02", "29/02/2028", "9999-12-31", "0001-01-01", "9999", "0000", "1h30", "25m",
    "100%", "-", "8–9",
)  # fmt: skip
_JUNK = (
    '"', "«", "»", "“", "@", "@@", ":", "::", "chez:", 'chez:"', "€", "1e9", "1,2,3", "-45", "45,60€", "$", "sauf",
    "except", "tout", "*", "[/", "\x00",
    "\x1b[31m", "\ud800", "\u202e", "\u200d", "９", "²", "½", "Ⅷ", "ﬁn", "İn", "ın", "PAT", "e\u0301", "{x}", "%s",
    "\\", "\n", "\t",
)  # fmt: skip
_NAMED = (
    "ana",
    "luc",
    "paul",
    "Paul Simon",
    '"Paul Simon"',
    "@luc",
    "@1",
    "image",
    "camera",
    "12A",
    "12",
    "30",
    "fig",
    "café",
    "odd3",
    "1",
    "42",
)
_OPTIONS = tuple(f"{key}:" for verb in VERBS for key in verb.options)
WORDS: st.SearchStrategy[str] = st.one_of(
    *map(st.sampled_from, (_VERBS, _WORDS, _TIMES, _JUNK, _NAMED, ODD_NAMES, tuple(DAY_WORDS), _OPTIONS)),
    st.text(max_size=5),
)


@st.composite
def lines(draw: st.DrawFn) -> str:
    """A sound line with words put in, left out or replaced; a heap of words; any text."""
    shape = draw(st.integers(0, 9))
    if shape == 0:
        return draw(st.text(max_size=60))
    if shape == 1:
        return draw(st.sampled_from(_VERBS)) + " " + draw(WORDS) * draw(st.sampled_from((1, 30, 600)))
    words = draw(st.sampled_from(LINES)).split() if shape < 7 else []
    for _ in range(draw(st.integers(0, 5))):
        place = draw(st.integers(0, len(words)))
        words[place : place + draw(st.integers(0, 2))] = [draw(WORDS)]
    return draw(st.sampled_from((" ", " ", "  ", ", ", "\t"))).join(words) + draw(st.sampled_from(("", "", " ")))


def context(film_name: str, lang: Lang, now: str) -> Context:
    """The day of one of the films at an hour, in a language."""
    return replace(_DESKS[film_name, lang].context, now=at(now))


NOWS = ("00:00", "06:00", "07:00", "12:00", "18:30", "23:59", "02:30 +1", "11:00 +1")
