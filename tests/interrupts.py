"""A shell's background jobs ignore Control-C, and so do their children: a test that presses it undoes that."""

import signal


def heed_control_c():
    """For `preexec_fn` of a process that is to be interrupted."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
