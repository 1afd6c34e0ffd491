"""What is measured, and the command that measures it: `python -m benchmarks`.

Each benchmark is a module with a `run` that gives figures. A speed stands beside a floor, the
least that the same work could cost, measured in the same run; compare ratios, not milliseconds,
from one machine to another. Nothing here is a test: a busy machine is no defect.
"""
