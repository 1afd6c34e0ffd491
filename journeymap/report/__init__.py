"""Tables, words and fonts → PDF. Everything arrives as frozen values; no files, no Qt."""
