"""The small parts that screens are made of. None of them ever reads markup."""
