"""shootday: the live ledger of a shoot day.

    documents (what was planned)  +  journal (what happened)  →  everything else

Rooms, from the ground up: ``clock errors spans text`` (small foundations), ``phrases`` (every sentence),
``production`` (the paper), ``entries`` (the facts), ``day labour money planning`` (what follows), ``views``
(what to show), ``journal exchange logline`` (what goes in and out), ``desk`` (the one service), ``tui`` and ``cli``.
"""

__version__ = "0.1.0"
