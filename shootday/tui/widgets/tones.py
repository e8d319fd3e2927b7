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
}
"""Fixed style names for ``Content``; no data ever goes in there."""


def marked(cell: Cell) -> str:
    """The cell's text behind its tone's mark; an empty text stays empty."""
    return MARKS.get(cell.tone, "") + cell.text if cell.text else ""
