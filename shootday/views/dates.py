"""Calendar days in words, by arrow's own locales."""

from datetime import date

from shootday.phrases import Lang


def short_date(day: date, lang: Lang) -> str:
    """``mer. 14 oct.`` in French, ``Wed 14 Oct`` in English."""
    import arrow  # noqa: PLC0415 - most commands say no date in words

    moment = arrow.get(day)
    if lang == "fr":
        return f"{moment.format('ddd', locale='fr')}. {moment.day} {moment.format('MMM', locale='fr')}"
    return moment.format("ddd D MMM", locale="en")


def long_date(day: date, lang: Lang) -> str:
    """``mercredi 14 octobre 2026``, ``Wednesday 14 October 2026``."""
    import arrow  # noqa: PLC0415 - as above

    return arrow.get(day).format("dddd D MMMM YYYY", locale=lang)
