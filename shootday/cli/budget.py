"""``shootday budget FOLDER``: the budget by account, the day's hot cost, stop or go on, the week's situation."""

import argparse

from shootday.cli.common import answer, desk_of
from shootday.cli.common import answer_arguments as shared
from shootday.desk import Desk
from shootday.errors import NotUnderstood
from shootday.phrases import Lang
from shootday.phrases import money as say
from shootday.production.devis import ExchangeRate
from shootday.text import clean
from shootday.views.budget_table import budget_table
from shootday.views.money_tables import day_line, hot_cost_table, live_table, week_table
from shootday.views.plain import text_table
from shootday.views.table import Table
from shootday.views.to_output import budget_output

PARTS = ("accounts", "day", "live", "week")


def arguments(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """The command's arguments."""
    shared(parser, lang)
    parser.add_argument("--part", choices=PARTS, default=PARTS[0], help=say.PART_HELP(lang))
    parser.add_argument("--currency", help=say.CURRENCY_HELP(lang), metavar="GBP")


def run(options: argparse.Namespace, lang: Lang) -> int:
    """Print the answer."""
    if options.json or (options.part == PARTS[0] and options.currency is None):
        return answer(options, lang, budget_output, budget_table)
    desk = desk_of(options, lang)
    if options.currency is not None:
        rate = _rate(desk, options.currency)
        own = desk.production.info.currency
        print(say.SECOND(lang, currency=rate.currency, own=own, rate=rate.rate.normalize(), day=rate.date))
        print(text_table(budget_table(desk.snapshot, lang, rate)))
        return 0
    print(day_line(desk.snapshot, lang))
    print(text_table(_part(desk, options.part, lang)))
    return 0


def _part(desk: Desk, part: str, lang: Lang) -> Table:
    if part == "week":
        return week_table(desk.snapshot, desk.week_before, lang)
    return (hot_cost_table if part == "day" else live_table)(desk.snapshot, lang)


def _rate(desk: Desk, currency: str) -> ExchangeRate:
    """The last rate of a currency up to the day, else its first. Raises NotUnderstood for one without a rate."""
    rates = sorted(desk.production.devis.exchange, key=lambda rate: rate.date)
    own = [rate for rate in rates if rate.currency == currency.upper()]
    if not own:
        known = ", ".join(dict.fromkeys(rate.currency for rate in rates)) or "–"
        raise NotUnderstood(say.NO_RATE.said(currency=clean(currency, 60), known=known))
    return next((rate for rate in reversed(own) if rate.date <= desk.day), own[0])
