"""The analysis of an open set: its exhibits, and the notes behind every number."""
