"""Open data in files: CSV, XLSX and REFI-QDA. Receives frozen rows, gives bytes."""
