"""``devis.yaml``: the budget in CNC accounts, and where it stood before the journal takes over."""

import hashlib
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import cached_property
from typing import Any

from pydantic import Field, model_validator

from shootday.production.base import Document, Id, Money, Rate, Text
from shootday.production.chart import usual_charges


class Driver(StrEnum):
    """What makes a line's cost come in while the shoot goes on."""

    LUMP = "lump"
    """Nothing: what is not committed yet is still to come, as budgeted."""
    SHOOTING_DAY = "shooting_day"
    """Every shooting day costs ``a_day`` × ``rate``."""
    PERSON = "person"
    """Every day on which the person is called costs ``rate``."""
    LOCATION = "location"
    """Every day on which the location is used costs ``rate``."""
    EXTRAS = "extras"
    """Every extra called from the group costs ``rate``."""


class Account(Document):
    """One account of the chart."""

    code: Id
    label: Text


class Charge(Document):
    """Employer charges of one category of staff, and the account that they land in.

    Left out, the rate is that of the house's own table, with its source; a category that it lacks must give one.
    """

    category: Id
    rate: Rate
    account: Id
    source: Text = ""
    """Where the rate comes from; without one it is shown as unverified."""
    valid_from: date | None = None
    """The first day that it holds on; a later row of the same category takes its place."""

    @model_validator(mode="before")
    @classmethod
    def _usual(cls, given: Any) -> Any:
        if isinstance(given, dict) and given.get("rate") is None:
            return {**usual_charges().get(str(given.get("category", "")).strip(), {}), **given}
        return given


class Line(Document):
    """One line: quantity × unit × rate, without tax."""

    account: Id
    label: Text
    quantity: Decimal = Field(ge=0, max_digits=12, decimal_places=3)
    unit: Text = ""
    rate: Money
    charges: Id | None = None
    """The category of employer charges that its amount draws, None for none."""
    driver: Driver = Driver.LUMP
    subject: Id | None = None
    """The person, location or extras group of the driver."""
    a_day: Decimal = Field(default=Decimal(1), ge=0, max_digits=9, decimal_places=3)
    committed: Money = Decimal(0)
    """Committed (orders, contracts, hours, bills) at the ledger's date."""
    actual: Money = Decimal(0)
    """Of which billed or paid."""

    @property
    def amount(self) -> Decimal:
        """Quantity × rate, to the cent, half-up."""
        return (self.quantity * self.rate).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


class Amendment(Document):
    """A dated change of the budget, signed; the first version stays as it was."""

    date: date
    account: Id
    label: Text
    amount: Money
    by: Text = ""


class Indirect(Document):
    """A cost that is a rate on others: contingency (*imprévus*), overheads (*frais généraux*)."""

    account: Id
    label: Text
    rate: Rate
    base: tuple[Id, ...] = ()
    """Groups or accounts that it is a rate on, employer charges where theirs are named; none: the whole direct cost."""
    source: Text = ""
    committed: Money = Decimal(0)
    actual: Money = Decimal(0)


class Lock(Document):
    """The devis as first signed: what it was signed at is sealed, changes are amendments."""

    date: date
    by: Text
    seal: Text = ""
    """:attr:`Devis.seal` on that day."""


class ExchangeRate(Document):
    """A second currency: one unit of the production's own is so many of it, on that day."""

    currency: str = Field(pattern=r"^[A-Z]{3}$")
    rate: Decimal = Field(gt=0, max_digits=14, decimal_places=6)
    date: date
    source: Text = ""


class Devis(Document):
    """The whole budget. Amounts are without tax, in the production's currency."""

    plan: Id = "cnc-2018"
    """Which chart of accounts: ``cnc-2018``, ``cnc-av`` or ``magazine``."""
    locked: Lock | None = None
    ledger_date: date | None = None
    """The lines' ``committed`` and ``actual`` hold up to the end of that day; the journal counts after it."""
    accounts: tuple[Account, ...] = ()
    charges: tuple[Charge, ...] = ()
    lines: tuple[Line, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    contingency_account: Id | None = None
    """The account of the lines that are the reserve (*imprévus*)."""
    indirect: tuple[Indirect, ...] = ()
    exchange: tuple[ExchangeRate, ...] = ()

    @cached_property
    def signed_on(self) -> date | None:
        """The day whose rates of charges the devis was drawn up at; None: the first there are."""
        return self.locked.date if self.locked else None

    def charges_on(self, day: date | None) -> tuple[Charge, ...]:
        """The row of each category that holds on a day; its first one where none holds yet, or no day is given."""
        found: dict[str, Charge] = {}
        for charge in sorted(self.charges, key=lambda row: row.valid_from or date.min):
            holds = day is not None and (charge.valid_from is None or charge.valid_from <= day)
            if holds or charge.category not in found:
                found[charge.category] = charge
        return tuple(found.values())

    @property
    def seal(self) -> str:
        """A fingerprint of the amounts and rates that the devis was signed at; labels and the ledger may change."""
        lines = [f"{n.account}|{n.quantity.normalize():f}|{n.rate:.2f}|{n.charges}" for n in self.lines]
        charges = [f"{c.category}|{c.rate.normalize():f}|{c.account}" for c in self.charges_on(self.signed_on)]
        indirect = [f"{i.account}|{i.rate.normalize():f}|{','.join(i.base)}" for i in self.indirect]
        told = "\n".join((*lines, "", *charges, "", *indirect))
        return hashlib.sha256(told.encode()).hexdigest()[:12]
