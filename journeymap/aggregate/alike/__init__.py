"""What `journeymap.aggregate.similar` knows of Danish: stems, words for one thing, themes."""
