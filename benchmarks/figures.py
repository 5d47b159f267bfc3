"""One measured figure, and the table of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import psutil


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What was measured, and the goal that it is held against."""

    what: str
    value: float
    unit: str
    """Such as "of raw sqlcipher3", "ms", "entries/s"."""
    at_least: float | None = None
    at_most: float | None = None
    detail: str = ""
    """The two absolute figures behind a ratio, so that a reader can judge it."""

    @property
    def met(self) -> bool:
        """Whether the goal is reached; a figure without a goal is only told."""
        return (self.at_least is None or self.value >= self.at_least) and (
            self.at_most is None or self.value <= self.at_most
        )


def p95(times: Sequence[float]) -> float:
    """What nineteen out of twenty stay within."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]


def taken(process: psutil.Process) -> float:
    """The memory of a process in MB; what it shares with others counts in proportion where the system tells it."""
    told = process.memory_full_info()
    return float(getattr(told, "pss", told.uss)) / 1024**2


def table(figures: Iterable[Figure]) -> str:
    """The figures as lines of text with their columns aligned."""
    rows = [("", "what", "figure", "unit", "goal", "detail")]
    for figure in figures:
        goal = f"≥ {figure.at_least:g}" if figure.at_least is not None else ""
        goal = f"≤ {figure.at_most:g}" if figure.at_most is not None else goal
        mark = "" if not goal else "ok" if figure.met else "SHORT"
        rows.append((mark, figure.what, f"{figure.value:,.3g}", figure.unit, goal, figure.detail))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    return "\n".join(line.rstrip() for line in lines)
