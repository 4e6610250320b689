"""How much memory a server has."""

import pathlib

from support.server import Server


def resident_mib(server: Server, what: str = "VmRSS") -> float:
    """`VmHWM` is the most there ever was."""
    status = pathlib.Path(f"/proc/{server.process.pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith(what))
    return int(line.split()[1]) / 1024
