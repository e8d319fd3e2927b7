"""Hours become pay and law: agreements as data with their sources, timesheets, weeks, breaches, deadlines. Pure.

``figures``, ``agreement`` and ``agreements/*.json`` hold the texts; ``terms`` and ``setting`` are one contract under
one text on one day; ``worktime`` turns punches into stretches, ``pay`` and ``owed`` price them, ``limits`` and ``rest``
judge them; ``course`` is the day of all who punched alike, ``situation`` the day of everybody, ``hours`` their
timesheets, ``fee`` a cachet and what lies beyond it, ``crowd`` the extras of a group punch; ``weekpay``,
``weekcourse`` and ``week`` do the same for weeks; ``deadlines``, ``running`` and ``outlook`` look ahead; ``explain``
opens any figure. No country is known here: what a text asks for is the name of a kind of rule.
"""
