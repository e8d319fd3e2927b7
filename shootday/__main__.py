"""``python -m shootday`` and the ``shootday`` command; nothing else."""

import os
import sys

from shootday.cli import collector
from shootday.cli.main import run


def main() -> None:
    """Run the command line and leave with its exit code."""
    collector.rest()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # to look for some, it reads every installed package
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
