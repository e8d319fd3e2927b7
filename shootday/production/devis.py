"""``devis.yaml``: the budget in CNC accounts, and where it stood before the journal takes over."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from pydantic import Field

from shootday.production.base import Document, Id, Money, Rate, Text


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
    """Employer charges of one category of staff, and the account that they land in."""

    category: Id
    rate: Rate
    account: Id
    source: Text = ""
    """Where the rate comes from; without one it is shown as unverified."""


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
        """Quantity × rate, to the cent."""
        return (self.quantity * self.rate).quantize(Decimal("0.01"))


class Amendment(Document):
    """A dated change of the budget, signed; the first version stays as it was."""

    date: date
    account: Id
    label: Text
    amount: Money
    by: Text = ""


class Devis(Document):
    """The whole budget. Amounts are without tax, in the production's currency."""

    plan: Id = "cnc-2018"
    """Which set of account labels: ``cnc-2018`` or ``cnc-av``."""
    ledger_date: date | None = None
    """The lines' ``committed`` and ``actual`` hold up to the end of that day; the journal counts after it."""
    accounts: tuple[Account, ...] = ()
    charges: tuple[Charge, ...] = ()
    lines: tuple[Line, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    contingency_account: Id | None = None
    """The account of the lines that are the reserve (*imprévus*)."""
