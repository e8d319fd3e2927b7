"""Money: what a plan costs, what the day costs, and what both do to the budget's accounts. Amounts are without tax."""
