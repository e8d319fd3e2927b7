"""Sentences of tomorrow's options: why a scene moves, why one finds no day, why an option is missing."""

from decimal import Decimal

from shootday.phrases.phrase import Phrase

LEAST_COST = Phrase(fr="Coût le plus bas", en="Least cost")
LEAST_CHANGE = Phrase(fr="Moins de changements", en="Least change")
NO_OVERTIME = Phrase(fr="Sans heures supplémentaires", en="No overtime")
PLANNED_END = Phrase(fr="Fin au jour prévu", en="End on the planned day")
BY_HAND = Phrase(fr="À la main", en="By hand")

PERSON_UNAVAILABLE = Phrase(
    fr="{person} est indisponible le {day:%d/%m} pour la séquence {segment}",
    en="{person} is not available for scene {segment} on {day:%d/%m}",
)
HELD = Phrase(
    fr="la séquence {segment} est supposée ne pas se tourner le {day:%d/%m}",
    en="scene {segment} is supposed not to be shot on {day:%d/%m}",
)
OUT_OF_CONTRACT = Phrase(
    fr="{person} n'est pas sous contrat le {day:%d/%m}",
    en="{person} is not under contract on {day:%d/%m}",
)
LOCATION_CLOSED = Phrase(
    fr="{location} n'est pas ouvert le {day:%d/%m} aux heures de la séquence {segment}",
    en="{location} is not open on {day:%d/%m} at the hours of scene {segment}",
)
LOCATION_UNAVAILABLE = Phrase(
    fr="{location} est indisponible le {day:%d/%m} pour la séquence {segment}",
    en="{location} is not available for scene {segment} on {day:%d/%m}",
)
EQUIPMENT_UNAVAILABLE = Phrase(
    fr="{equipment} est indisponible le {day:%d/%m} pour la séquence {segment}",
    en="{equipment} is not available for scene {segment} on {day:%d/%m}",
)
DAY_TOO_LONG = Phrase(
    fr="la journée du {day:%d/%m} ferait {minutes} min de présence, pour {limit} au plus",
    en="the day of {day:%d/%m} would take {minutes} min of presence, {limit} at most",
)
TOO_MANY_PLACES = Phrase(
    fr="le {day:%d/%m} compterait {places} décors, pour {limit} au plus",
    en="{day:%d/%m} would have {places} locations, {limit} at most",
)
MIXED_LIGHT = Phrase(
    fr="le {day:%d/%m} mêlerait extérieurs de jour et de nuit",
    en="{day:%d/%m} would mix day and night exteriors",
)
LIGHTS = {
    "day": Phrase(fr="jour", en="day"),
    "night": Phrase(fr="nuit", en="night"),
    "dawn": Phrase(fr="aube", en="dawn"),
    "dusk": Phrase(fr="crépuscule", en="dusk"),
}
OUT_OF_LIGHT = Phrase(
    fr="la {segment}, en extérieur ({light}), sortirait de sa lumière le {day:%d/%m} à {location}",
    en="{segment}, an exterior ({light}), would be out of its light on {day:%d/%m} at {location}",
)
DAYLIGHT_NOT_MODELLED = Phrase(
    fr="la lumière du jour n'est pas prise en compte, faute de coordonnées : {places}",
    en="daylight is not modelled, for want of coordinates: {places}",
)
PRICED_NOT_WEIGHED = Phrase(
    fr="{what} : dans les prix, mais pas dans la recherche du coût le plus bas, qui n'est donc pas prouvé",
    en="{what}: in the prices, but not in the search for the lowest cost, which is therefore not proved",
)
HOLD_DAYS = Phrase(fr="jours d'attente", en="hold days")
GUARANTEES = Phrase(fr="jours garantis", en="guaranteed days")
RIGS = Phrase(fr="réinstallations de décor", en="rigging again")
NIGHT_THEN_DAY = Phrase(
    fr="le {day:%d/%m} commencerait le matin juste après une nuit",
    en="{day:%d/%m} would start in the morning right after a night",
)
REST_TOO_SHORT = Phrase(
    fr="{person} n'aurait que {minutes} min de repos avant le {day:%d/%m}, pour {limit} au moins",
    en="{person} would rest only {minutes} min before {day:%d/%m}, {limit} at least",
)
MINOR_TOO_LONG = Phrase(
    fr="{person}, mineur·e, travaillerait {minutes} min le {day:%d/%m}, pour {limit} au plus",
    en="{person}, a minor, would work {minutes} min on {day:%d/%m}, {limit} at most",
)
MINOR_HOURS = Phrase(
    fr="{person}, mineur·e, ne peut travailler le {day:%d/%m} à ces heures (nuit ou dimanche)",
    en="{person}, a minor, may not work on {day:%d/%m} at those hours (night or Sunday)",
)
OUT_OF_ORDER = Phrase(
    fr="la séquence {segment} doit être tournée après la {before}",
    en="scene {segment} must be shot after {before}",
)
NOT_TOGETHER = Phrase(
    fr="les séquences {segment} et {other} doivent être du même jour",
    en="scenes {segment} and {other} must be shot on the same day",
)
NOT_APART = Phrase(
    fr="les séquences {segment} et {other} ne doivent pas être du même jour",
    en="scenes {segment} and {other} must not be shot on the same day",
)
NOT_AUTHORISED = Phrase(
    fr="{location} n'a pas d'autorisation de tournage le {day:%d/%m} pour la séquence {segment}",
    en="{location} has no authorisation on {day:%d/%m} for scene {segment}",
)
EXTRAS_TOO_LATE = Phrase(
    fr="{count} figurant(s) ({group}) convoqué(s) après {limit} pour le {day:%d/%m} : "
    "leur jour est dû même s'ils ne tournent pas, {amount} ({source})",
    en="{count} extra(s) ({group}) convened after {limit} for {day:%d/%m}: "
    "their day is owed even if they do not shoot, {amount} ({source})",
)
EXTRAS_LET_GO = Phrase(
    fr="{count} figurant(s) ({group}) décommandé(s) après {limit} pour le {day:%d/%m} : "
    "un jour dû à chacun, {amount} en plus ({source})",
    en="{count} extra(s) ({group}) let go after {limit} for {day:%d/%m}: "
    "a day owed to each, {amount} on top ({source})",
)
TWICE = Phrase(fr="la séquence {segment} est prévue deux fois", en="scene {segment} is planned twice")
MISSING = Phrase(fr="la séquence {segment} n'est prévue nulle part", en="scene {segment} is planned nowhere")
NOT_OWED = Phrase(fr="la séquence {segment} n'est pas à tourner", en="scene {segment} is not to be shot")
WRONG_COST = Phrase(
    fr="le coût annoncé ({claimed}) n'est pas celui du plan ({actual})",
    en="the cost given ({claimed}) is not the plan's ({actual})",
)

NOT_FINISHED = Phrase(
    fr="pas terminée le {day:%d/%m} ({percent} % dans la boîte)",
    en="not finished on {day:%d/%m} ({percent}% in the can)",
)
SAVES = Phrase(fr="la déplacer épargne {amount}", en="moving it saves {amount}")
MAKES_ROOM = Phrase(
    fr="elle fait de la place aux séquences déplacées, pour le même coût",
    en="it makes room for the scenes that move, at the same cost",
)
COSTS = Phrase(
    fr="elle change de jour avec les autres ; la laisser coûterait {amount} de moins, mais dérangerait plus",
    en="it moves with the others; leaving it would cost {amount} less but disturb more",
)
NO_DAY = Phrase(fr="aucun jour ne la prend : {reason}", en="no day takes it: {reason}")
NO_ROOM = Phrase(
    fr="aucun jour restant n'a la place avec le repos et les horaires à tenir",
    en="no remaining day has room for it with the rest and the hours to keep",
)

SAME_AS = Phrase(fr="« {option} » donne le même plan que « {other} »", en="“{option}” gives the same plan as “{other}”")
LEAVES_OUT = Phrase(
    fr="« {option} » n'est pas proposé : {count} séquence(s) de plus resteraient sans jour ({segments})",
    en="“{option}” is not offered: {count} more scene(s) would be left without a day ({segments})",
)
NO_LEGAL_PLAN = Phrase(
    fr="« {option} » n'a pas donné de plan respectant toutes les règles : {reason}",
    en="“{option}” gave no plan that keeps every rule: {reason}",
)
NO_DAY_LEFT = Phrase(
    fr="il ne reste aucun jour où tourner, ni prévu ni permis par les contrats ; à tourner : {segments}",
    en="no day is left to shoot on, planned or allowed by the contracts; still to shoot: {segments}",
)
NOTHING_OWED = Phrase(fr="il ne reste rien à tourner", en="nothing is left to shoot")


def money(amount: Decimal, currency: str) -> Phrase:
    """An amount as each language writes it, to the unit."""
    plain = f"{amount:,.0f}"
    sign = "€" if currency == "EUR" else currency
    french = plain.replace(",", "\N{NARROW NO-BREAK SPACE}").replace("-", "\N{MINUS SIGN}")
    return Phrase(fr=f"{french}\N{NO-BREAK SPACE}{sign}", en=f"{sign}{plain}" if len(sign) == 1 else f"{sign} {plain}")


def signed(amount: Decimal, currency: str) -> Phrase:
    """The same with its sign: how much more, or less."""
    plain = money(abs(amount), currency)
    fr, en = ("+", "+") if amount > 0 else ("\N{MINUS SIGN}", "-") if amount else ("", "")
    return Phrase(fr=fr + plain.fr, en=en + plain.en)
