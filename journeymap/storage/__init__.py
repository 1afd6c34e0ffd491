"""Bytes ↔ model: the only code that touches files."""
