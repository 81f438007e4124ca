"""What the process that answers queries may no longer do."""

import contextlib
import ctypes
import errno
import platform
import sys
from pathlib import Path

_SOCKET_CALL = {"x86_64": 41, "aarch64": 198, "riscv64": 198}
"""The number of the call `socket` by machine (Linux, `unistd.h`)."""
_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
_LOAD, _JUMP_IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _FAIL = 0x7FFF0000, 0x00050000


class _Instruction(ctypes.Structure):
    _fields_ = (("code", ctypes.c_uint16), ("then", ctypes.c_uint8), ("other", ctypes.c_uint8), ("k", ctypes.c_uint32))


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_uint16), ("filter", ctypes.POINTER(_Instruction)))


def forbid_sockets() -> bool:
    """No new socket for this thread and those that it starts, so that SERVICE reaches nothing; False where not Linux.

    A filter of system calls (seccomp, `man 2 seccomp`). A limit of open files would do too, but the store opens its
    own files only when a query needs them.
    """
    number = _SOCKET_CALL.get(platform.machine())
    if sys.platform != "linux" or number is None:
        return False
    lines = (
        _Instruction(_LOAD, 0, 0, 0),
        _Instruction(_JUMP_IF_EQUAL, 0, 1, number),
        _Instruction(_RETURN, 0, 0, _FAIL | errno.EACCES),
        _Instruction(_RETURN, 0, 0, _ALLOW),
    )
    program = _Program(len(lines), (_Instruction * len(lines))(*lines))
    library = ctypes.CDLL(None, use_errno=True)
    one, zero = ctypes.c_ulong(1), ctypes.c_ulong(0)
    if library.prctl(_NO_NEW_PRIVILEGES, one, zero, zero, zero):
        return False
    return not library.prctl(_SET_SECCOMP, ctypes.c_ulong(_FILTER), ctypes.byref(program))


def limit_memory(more: int) -> None:
    """No more memory than now and `more` bytes; without effect where the system cannot."""
    try:
        import resource
    except ImportError:  # not a Unix
        return
    with contextlib.suppress(OSError, ValueError):
        size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (size + more, size + more))
