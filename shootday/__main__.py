"""``python -m shootday`` and the ``shootday`` command; nothing else."""

import sys

from shootday.cli import collector
from shootday.cli.main import run


def main() -> None:
    """Run the command line and leave with its exit code."""
    collector.rest()
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
