"""Exit codes: what scripts may rely on."""

from enum import IntEnum


class Exit(IntEnum):
    """How a command ended."""

    DONE = 0
    PARTIAL = 1
    USAGE = 2
    FAILED = 3
    INTERRUPTED = 130


MEANINGS = {
    Exit.DONE: "all done",
    Exit.PARTIAL: "done in part: some articles could not be read, or a check found faults",
    Exit.USAGE: "the command was not written as it should be",
    Exit.FAILED: "not done: nothing could be read, or a file could not be opened or written",
    Exit.INTERRUPTED: "stopped from the keyboard; nothing half-written is left",
}
