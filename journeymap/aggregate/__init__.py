"""Many journeys → frozen tables, each with its definition. No files, no Qt, no PDF."""
