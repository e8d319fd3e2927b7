"""A production's folder: read whole, every fault told at once."""

from difflib import get_close_matches
from os.path import isdir
from pathlib import Path
from typing import TypeVar

from shootday.errors import BadDocuments, Fault
from shootday.exchange.crosscheck import disagreements
from shootday.exchange.faults import Faults, Spot
from shootday.exchange.fields import document
from shootday.exchange.files import is_plain, make_folder, names_in, read_text, reason
from shootday.exchange.papers import Paper, Papers
from shootday.exchange.pending import settle
from shootday.exchange.tree import Mapping, read_tree
from shootday.phrases import exchange as say
from shootday.production.base import Document
from shootday.production.callsheet import CallSheet
from shootday.production.devis import Devis
from shootday.production.info import ProductionInfo
from shootday.production.people import People
from shootday.production.places import Locations
from shootday.production.plan import ShootingPlan
from shootday.production.production import Production
from shootday.production.scenes import Scenes

CALLSHEETS = "callsheets"
"""The folder of the call sheets, one file a day."""

REQUIRED = ("production.yaml", "plan.yaml")
"""Without these no day can be opened."""

DOCUMENTS: dict[str, type[Document]] = {
    "production.yaml": ProductionInfo,
    "people.yaml": People,
    "locations.yaml": Locations,
    "scenes.yaml": Scenes,
    "plan.yaml": ShootingPlan,
    "devis.yaml": Devis,
}
"""The model of each document by file name; call sheets are ``CallSheet``."""

D = TypeVar("D", bound=Document)


def load(folder: Path) -> Production:
    """The production of a folder. Raises BadDocuments, with every fault, when there is one."""
    papers, faults = _open(folder)
    if papers is None or faults:
        raise BadDocuments(say.FAULTS_FOUND.said(count=len(faults)), faults)
    given = {
        "people": papers.people.document,
        "locations": papers.locations.document,
        "scenes": papers.scenes.document,
        "plan": papers.plan.document,
        "devis": papers.devis.document,
    }
    sheets = sorted((p.document for p in papers.callsheets if p.document), key=lambda sheet: sheet.day)
    return Production.model_validate({"info": papers.info.document, "callsheets": tuple(sheets), **given})


def check(folder: Path) -> tuple[Fault, ...]:
    """Every fault of a folder's documents, by file, line and column; none when it can be opened."""
    return _open(folder)[1]


def copy_documents(source: Path, target: Path) -> None:
    """Copy the documents of a folder that can be opened into a new one, for its owner alone. Raises OSError."""
    make_folder(target / CALLSHEETS)
    sheets = (path.relative_to(source) for path in (source / CALLSHEETS).glob("*.yaml"))
    for name in (*map(Path, DOCUMENTS), *sheets):
        if (source / name).is_file():
            (target / name).touch(mode=0o600)
            (target / name).write_bytes((source / name).read_bytes())


def _open(folder: Path) -> tuple[Papers | None, tuple[Fault, ...]]:
    faults: list[Fault] = []
    try:
        settle(folder)
    except OSError as error:
        Faults(folder, faults).add(Spot(), say.UNFINISHED.said(reason=reason(error)), say.EXPECT_WRITABLE.said())
    papers = _Reader(folder, faults).papers()
    if papers is not None:
        faults.extend(disagreements(papers))
    return papers, tuple(sorted(faults, key=lambda f: (str(f.place.file), f.place.line, f.place.column)))


class _Reader:
    """Reads the files of one folder; what is wrong with them goes to ``faults``."""

    def __init__(self, folder: Path, faults: list[Fault]) -> None:
        self.folder = folder
        self.faults = faults
        self.names: tuple[str, ...] = ()

    def papers(self) -> Papers | None:
        """All files, None when the folder itself cannot be read."""
        names = names_in(self.folder, Faults(self.folder, self.faults))
        if names is None:
            return None
        self.names = names
        self._misnamed()
        return Papers(
            info=self._named("production.yaml", ProductionInfo, None),
            people=self._named("people.yaml", People, People()),
            locations=self._named("locations.yaml", Locations, Locations()),
            scenes=self._named("scenes.yaml", Scenes, Scenes()),
            plan=self._named("plan.yaml", ShootingPlan, None),
            devis=self._named("devis.yaml", Devis, Devis()),
            callsheets=self._callsheets(),
        )

    def _named(self, name: str, model: type[D], absent: D | None) -> Paper[D]:
        file = self.folder / name
        if name in self.names:
            return self._paper(file, model)
        if name in REQUIRED:
            Faults(file, self.faults).add(Spot(), say.NO_DOCUMENT.said(), say.EXPECT_DOCUMENT.said(name=name))
            return Paper(file, None, None, present=False)
        return Paper(file, Mapping(), absent, present=False)

    def _paper(self, file: Path, model: type[D]) -> Paper[D]:
        own = Faults(file)
        text = read_text(file, own)
        tree = None if text is None else read_tree(text, own)
        found = None if tree is None else document(model, tree, own)
        self.faults.extend(own.found)
        return Paper(file, tree, found)

    def _callsheets(self) -> tuple[Paper[CallSheet], ...]:
        folder = self.folder / CALLSHEETS
        faults = Faults(folder, self.faults)
        if CALLSHEETS not in self.names or not is_plain(folder, faults, folder=True):
            return ()
        names = [name for name in names_in(folder, faults) or () if not name.startswith(".")]
        for name in names:
            if name.lower().endswith((".yml", ".yaml")) and not name.endswith(".yaml"):
                self._unknown(folder / name, Path(name).stem + ".yaml")
        return tuple(self._paper(folder / name, CallSheet) for name in names if name.endswith(".yaml"))

    def _misnamed(self) -> None:
        """A file that is nearly called like a missing document would be left unread without a word."""
        missing = [name for name in (*DOCUMENTS, CALLSHEETS) if name not in self.names]
        for name in self.names:
            like_one = name.lower().endswith((".yaml", ".yml")) or isdir(self.folder / name)  # noqa: PTH112 - Path's raises where it may not look
            if name in DOCUMENTS or not like_one or name.startswith("."):
                continue
            meant = get_close_matches(name[:40].lower(), missing, n=1, cutoff=0.85)
            if meant:
                self._unknown(self.folder / name, meant[0])

    def _unknown(self, file: Path, meant: str) -> None:
        expected = say.EXPECT_THIS.said(value=meant)
        Faults(file, self.faults).add(Spot(), say.MISNAMED.said(), expected)
