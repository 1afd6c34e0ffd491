"""What keeps citizens unrecognised: pseudonyms now, identifier rules and withdrawal later."""
