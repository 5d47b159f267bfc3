"""Reading aloud: by a program of its own, which hears the text through a pipe and can be stopped."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.kiosk.voice import VOICES, Voice


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Stands in for espeak-ng: it writes down what it hears, and says nothing."""
    made = tmp_path / "voice"
    made.write_text(
        f"#!{sys.executable}\n"
        "import sys, time\n"
        "heard = sys.stdin.read()\n"
        f"open({str(tmp_path / 'heard')!r}, 'a').write(' '.join(sys.argv[1:]) + '|' + heard + chr(10))\n"
        "time.sleep(60 if 'lang' in heard else 0)\n"
        "sys.exit(3 if 'stuk' in heard else 0)\n",
        encoding="utf-8",
    )
    made.chmod(0o755)
    return made


def heard(program: Path) -> list[tuple[str, str]]:
    file = program.with_name("heard")
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return [(words, text) for words, _, text in (line.partition("|") for line in lines)]


def test_it_reads_each_language_in_its_own_voice_and_the_text_stands_in_no_list_of_processes(
    program: Path, qtbot: QtBot
) -> None:
    voice = Voice(program=str(program))
    for language, name in VOICES.items():
        voice.say("Mijn tijd: vijf uur", language)
        qtbot.waitUntil(lambda: not voice.is_speaking, timeout=20_000)
        words, text = heard(program)[-1]
        assert words.startswith(f"-v {name} ")
        assert "Mijn tijd" not in words
        assert text == "Mijn tijd: vijf uur"


def test_it_stops_at_once_and_what_comes_next_takes_its_place(program: Path, qtbot: QtBot) -> None:
    voice = Voice(program=str(program))
    voice.say("een lang verhaal", "nl")
    qtbot.waitUntil(lambda: len(heard(program)) == 1, timeout=20_000)
    assert voice.is_speaking
    voice.say("kort", "nl")
    qtbot.waitUntil(lambda: not voice.is_speaking, timeout=20_000)
    assert [text for _, text in heard(program)] == ["een lang verhaal", "kort"]
    voice.say("nog een lang verhaal", "nl")
    voice.stop()
    assert not voice.is_speaking


def test_without_the_program_or_a_voice_it_says_that_it_cannot(program: Path) -> None:
    assert not Voice(program="er-is-geen-stem").speaks("nl")
    voice = Voice(program=str(program))
    for language in ("ti", "so"):
        assert not voice.speaks(language)
        voice.say("ሰላም", language)
        assert not voice.is_speaking


@pytest.mark.expected_log("reading aloud ended with status 3")
def test_that_it_cannot_be_heard_is_written_down_once(program: Path, qtbot: QtBot) -> None:
    voice = Voice(program=str(program))
    for _ in range(2):
        voice.say("stuk", "nl")
        qtbot.waitUntil(lambda: not voice.is_speaking, timeout=20_000)
