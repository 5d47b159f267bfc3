"""The microphone and the loudspeaker: programs of their own, which can be stopped and may be missing."""

import sys
from array import array
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.sounding import Machine, machine_in
from ui.kernel.sound import Player, Recorder

SPOKEN = array("h", [0, 16_384, -16_384, 99] * 2000).tobytes()


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    return machine_in(tmp_path, monkeypatch)


def test_what_is_spoken_until_it_is_enough_is_recorded(machine: Machine, qtbot: QtBot) -> None:
    machine.speak(SPOKEN)
    recorder = Recorder()
    loud: list[float] = []
    recorder.heard.connect(loud.append)
    recorder.start()
    qtbot.waitUntil(lambda: machine.was_heard and bool(loud))
    assert recorder.is_recording
    with qtbot.waitSignal(recorder.recorded) as said:
        recorder.finish()
    assert said.args == [SPOKEN]
    assert not recorder.is_recording
    assert max(loud) == pytest.approx(0.5, abs=0.01)


def test_a_recording_that_is_let_go_is_never_heard_of(machine: Machine, qtbot: QtBot) -> None:
    machine.speak(SPOKEN)
    recorder = Recorder()
    heard: list[object] = []
    recorder.recorded.connect(heard.append)
    recorder.failed.connect(lambda: heard.append("failed"))
    recorder.start()
    qtbot.waitUntil(lambda: machine.was_heard)
    recorder.drop()
    assert not recorder.is_recording
    recorder.start()
    qtbot.waitUntil(lambda: recorder.is_recording and bool(recorder._samples))
    recorder.drop()
    assert heard == []


def test_it_ends_by_itself_when_it_becomes_too_long(machine: Machine, qtbot: QtBot) -> None:
    machine.speak(SPOKEN)
    recorder = Recorder()
    recorder._longest.setInterval(300)
    with qtbot.waitSignal(recorder.recorded, timeout=20_000) as said:
        recorder.start()
    assert SPOKEN.startswith(said.args[0])


def test_no_microphone_and_no_program_are_told_alike(machine: Machine, qtbot: QtBot) -> None:
    recorder = Recorder()
    with qtbot.waitSignal(recorder.failed):
        recorder.start()
    assert not recorder.is_recording
    machine.take_away("arecord")
    without = Recorder()
    with qtbot.waitSignal(without.failed):
        without.start()


def test_a_sound_is_played_to_its_end(machine: Machine, qtbot: QtBot) -> None:
    player = Player()
    assert player.is_there
    with qtbot.waitSignal(player.ended) as ended:
        player.play(SPOKEN)
    assert ended.args == [True]
    assert machine.played == SPOKEN
    assert not player.is_playing


@pytest.mark.expected_log("playing a sound ended with status 3")
def test_that_nothing_can_be_heard_is_told_each_time_and_written_down_once(
    machine: Machine, qtbot: QtBot
) -> None:
    machine.listen(status=3)
    player = Player()
    for _ in range(2):
        with qtbot.waitSignal(player.ended) as ended:
            player.play(SPOKEN)
        assert ended.args == [False]
    machine.take_away("aplay")
    without = Player()
    assert not without.is_there
    with qtbot.waitSignal(without.ended) as ended:
        without.play(SPOKEN)
    assert ended.args == [False]


def test_what_comes_next_takes_the_place_of_what_is_played(tmp_path: Path, qtbot: QtBot) -> None:
    program = tmp_path / "slow"
    program.write_text(
        f"#!{sys.executable}\nimport sys, time\nheard = sys.stdin.buffer.read()\n"
        "time.sleep(60 if heard == b'long' else 0)\n",
        encoding="utf-8",
    )
    program.chmod(0o755)
    player = Player(programs=((str(program),),))
    ended: list[bool] = []
    player.ended.connect(ended.append)
    player.play(b"long")
    assert player.is_playing
    player.play(b"short")
    qtbot.waitUntil(lambda: not player.is_playing)
    assert ended == [True], "what was stopped did not end"
    player.play(b"long")
    player.stop()
    assert not player.is_playing
    assert ended == [True]
