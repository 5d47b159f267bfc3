"""The command line in this process, on the small bank of each kind."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from tests.fixtures.bank import PASSWORD, TestBank
from timebank.command_line import main


@dataclass
class Said:
    """What one command answered."""

    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The document on standard output; nothing may stand on standard error."""
        assert self.status in (0, 4), self.err
        assert self.err == ""
        return json.loads(self.out)

    @property
    def code(self) -> str:
        """The code of the error, which is one object on standard error with a sentence in it."""
        assert self.out == ""
        told = json.loads(self.err)
        assert set(told) == {"error"}
        assert set(told["error"]) == {"code", "message"}
        message = told["error"]["message"]
        assert message
        assert message.endswith((".", "?", "--help"))
        assert "Traceback" not in self.err
        return str(told["error"]["code"])


class Line:
    """Somebody at the command line, signed in as the administrator unless told otherwise."""

    def __init__(
        self, where: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.where = where
        self._capsys = capsys
        self._patch = monkeypatch
        monkeypatch.setenv("TIMEBANK_PASSWORD", PASSWORD)

    def raw(self, *words: str, **environment: str) -> Said:
        """A command exactly as written."""
        with pytest.MonkeyPatch.context() as patch:
            for name, value in environment.items():
                patch.setenv(name, value)
            self._capsys.readouterr()
            status = main(list(words))
        out, err = self._capsys.readouterr()
        return Said(status, out, err)

    def say(self, *words: str, operator: str = "Ans Beheer", **environment: str) -> Said:
        """A command to this bank, for people, in Dutch."""
        return self.raw(
            "--database", self.where, "--operator", operator, "--language", "nl", *words, **environment
        )

    def __call__(self, *words: str, operator: str = "Ans Beheer", **environment: str) -> Said:
        """A command to this bank, for scripts."""
        return self.say("--json", *words, operator=operator, **environment)

    def whole(self) -> bool:
        """Whether the books verify."""
        return bool(self("verify").data["ok"])

    def balances(self) -> dict[str, int]:
        """Every balance by number."""
        return {row["number"]: row["balance"] for row in self("balance").data}


@pytest.fixture
def line(
    bank: TestBank, founded_url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Line]:
    """The command line before the small bank, on each kind of database."""
    line = Line(founded_url, capsys, monkeypatch)
    yield line
    assert sum(line.balances().values()) == 0
