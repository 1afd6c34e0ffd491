"""The page where pain points, and what works, are put together."""
