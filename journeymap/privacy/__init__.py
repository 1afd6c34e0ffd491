"""What keeps citizens unrecognised: pseudonyms, and rules that find identifiers."""
