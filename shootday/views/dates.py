"""Calendar days in words, by arrow's own locales."""

from datetime import date

import arrow

from shootday.phrases import Lang


def short_date(day: date, lang: Lang) -> str:
    """``mer. 14 oct.`` in French, ``Wed 14 Oct`` in English."""
    moment = arrow.get(day)
    if lang == "fr":
        return f"{moment.format('ddd', locale='fr')}. {moment.day} {moment.format('MMM', locale='fr')}"
    return moment.format("ddd D MMM", locale="en")


def long_date(day: date, lang: Lang) -> str:
    """``mercredi 14 octobre 2026``, ``Wednesday 14 October 2026``."""
    return arrow.get(day).format("dddd D MMMM YYYY", locale=lang)
