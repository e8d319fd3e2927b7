"""What a tone looks like: a style, and a mark for whoever sees no colour."""

from shootday.views.table import Cell, Tone

MARKS: dict[Tone, str] = {Tone.BAD: "!! ", Tone.WARN: "! ", Tone.GOOD: "✓ "}
"""Said before the text, so that the meaning survives black and white."""

STYLES: dict[Tone, str] = {
    Tone.PLAIN: "",
    Tone.DIM: "$text-muted",
    Tone.GOOD: "$text-success",
    Tone.WARN: "bold $text-warning",
    Tone.BAD: "bold $text-error",
    Tone.STRONG: "bold",
    Tone.NOW: "bold $text-accent",
    Tone.HEAD: "bold on $panel",
    Tone.INT_DAY: "#101418 on #f4f4f0",
    Tone.EXT_DAY: "#101418 on #f7d774",
    Tone.INT_NIGHT: "#ffffff on #2457a6",
    Tone.EXT_NIGHT: "#ffffff on #1d6b3a",
    Tone.TWILIGHT: "#101418 on #f0b6c6",
}
"""Fixed style names for ``Content``; no data ever goes in there."""


def marked(cell: Cell) -> str:
    """The cell's text behind its tone's mark; an empty text stays empty."""
    return MARKS.get(cell.tone, "") + cell.text if cell.text else ""
