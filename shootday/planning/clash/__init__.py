"""When not everything finds a day: the smallest sets of rules that forbid it together, and what each would give."""
