"""One pane a question, its stylesheet beside it."""
