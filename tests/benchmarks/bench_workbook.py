"""How long a workbook of 5,000 rows takes to be imported: read, checked, written to a folder and read back."""

import gc
import tempfile
from pathlib import Path

from shootday.exchange import load, new
from shootday.exchange.sheets.guard import open_workbook, read_bytes
from shootday.exchange.sheets.landing import land
from shootday.exchange.sheets.reading import production_of
from shootday.exchange.sheets.workbook import workbook
from shootday.production.production import Production
from tests.benchmarks.measure import Row, in_turns, median, row

ROUNDS, AIM = 5, 1500
PEOPLE, SCENES, LINES = 1000, 2000, 2000


def rows() -> list[Row]:
    """Reading the file alone, and the whole import into a new folder."""
    with tempfile.TemporaryDirectory() as name:
        base = Path(name)
        new(base / "small")
        file = base / "big.xlsx"
        file.write_bytes(workbook(_big(load(base / "small")), "fr"))
        folders = iter(range(10_000))
        works = {
            "workbook of 5,000 rows: cells alone": lambda: open_workbook(file, read_bytes(file)),
            "workbook of 5,000 rows: imported": lambda: land(base / str(next(folders)), None, _read(file)),
        }
        gc.disable()  # as the commands do
        try:
            times = in_turns(works, ROUNDS)
        finally:
            gc.enable()
    cells, imported = times
    kept = median(times[imported]) <= AIM
    return [row(cells, times[cells]), row(imported, times[imported], f"≤ {AIM} ms", kept)]


def _read(file: Path) -> Production:
    return production_of(open_workbook(file, read_bytes(file)).book)


def _big(small: Production) -> Production:
    """A production of a thousand people, two thousand scenes and two thousand lines of its devis."""
    lea, scene, line = small.people.people[0], small.scenes.scenes[0], small.devis.lines[-1]
    people = [lea.model_copy(update={"id": f"p{n}", "name": f"Personne Inventée {n}"}) for n in range(PEOPLE)]
    scenes = [scene.model_copy(update={"number": f"A{n}", "synopsis": f"Il se passe {n}."}) for n in range(SCENES)]
    lines = [line.model_copy(update={"label": f"Poste {n}"}) for n in range(LINES)]
    return small.model_copy(
        update={
            "people": small.people.model_copy(update={"people": (*small.people.people, *people)}),
            "scenes": small.scenes.model_copy(update={"scenes": (*small.scenes.scenes, *scenes)}),
            "devis": small.devis.model_copy(update={"lines": (*small.devis.lines, *lines)}),
        }
    )
