"""The journey as notes on a table: what the eye sees and what the hands do."""
