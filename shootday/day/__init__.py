"""Folds over the entries of one day: plan + facts + instant → what happened, where we are, when it will end."""
