"""A citizen's own story of their way through the public sector, as notes on a timeline."""

__version__ = "0.1.0"
