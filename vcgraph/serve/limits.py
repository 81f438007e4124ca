"""What a query may cost, and the answer when it costs more."""

import io
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds a query may run, bytes of a request body and of an answer, and bytes of memory a query may add."""

    seconds: float = 30.0
    body: int = 1_000_000
    result: int = 64_000_000
    memory: int = 2_000_000_000


class TooLargeError(Exception):
    """An answer is longer than allowed."""


class BoundedBuffer(io.BytesIO):
    """Bytes up to a limit; writing beyond it raises `TooLargeError`."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._limit = limit

    def write(self, data: "bytes | bytearray | memoryview") -> int:  # type: ignore[override]
        """Take the data, or raise `TooLargeError`."""
        if self.tell() + len(data) > self._limit:
            raise TooLargeError
        return super().write(data)
