"""What a line says against what is known already: pointed out before it is written, and never in its way."""

from shootday.logline.cautions.judge import cautions

__all__ = ["cautions"]
