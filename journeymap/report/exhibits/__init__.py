"""What the analyses show: tables in the reader's language, each number with the notes behind it."""
