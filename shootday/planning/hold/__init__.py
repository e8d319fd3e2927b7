"""The order of scenes that keeps performers waiting for least."""
