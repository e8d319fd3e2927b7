"""The next days: options for what to shoot from tomorrow on, what each costs, and why each scene moves."""
