"""What a stranger sees first: `make run` on a machine without a screen does the main job and shows it."""

import os
import subprocess
import sys
from pathlib import Path

from pypdf import PdfReader

ROOT = Path(__file__).parents[2]


def test_the_main_job_is_done_without_a_screen(tmp_path):
    command = [sys.executable, "-m", "tools.demonstrate", "--out", str(tmp_path)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "No window can open here" in done.stdout
    assert f"Everything lies in {tmp_path}" in done.stdout
    papers = {path.name: PdfReader(path).pages[0].extract_text() for path in tmp_path.glob("*.pdf")}
    assert len(papers) == 2
    certificate = next(text for text in papers.values() if "Bewijs van deelname" in text)
    assert next(name for name in papers if name.startswith("20")).removesuffix(".pdf") in certificate
    for picture in ("desk-filled-light.png", "desk-saved-light.png", "person-light.png"):
        assert (tmp_path / picture).stat().st_size > 20_000
