"""Hours become pay and law: agreements as data with their sources, timesheets, breaches, deadlines. Pure."""
