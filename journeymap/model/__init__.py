"""What a journey is and how it changes. No Qt, no files."""
