"""One file for each figure that we state; run one by `python -m benchmarks.NAME`."""
