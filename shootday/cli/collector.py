"""The garbage collector, at rest while the program starts.

What is loaded then, modules, documents and a day's entries, is no garbage and stays to the end. Looking through it
again and again as it grows takes a tenth of the start, and afterwards a pause now and then in the middle of typing.
"""

import gc


def rest() -> None:
    """Look for no garbage until told. A command that answers and ends is never told."""
    gc.disable()


def settle() -> None:
    """Look for garbage from now on, but never among what is there by now.

    To be told again now and then: what came in since has come to stay as well, and the next look is as short again.
    """
    if gc.isenabled():
        gc.collect()
    gc.freeze()
    gc.enable()
