"""What to show: results → rows, cells with a tone, and the values of the ``--json`` outputs. Knows no screen."""
