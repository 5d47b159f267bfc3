"""What the peer does in its own environment: `python _weasyprint.py PAPERS FONTS [PDF]` prints pages per second.

PAPERS is JSON: of each certificate the texts that stand on it, line by line, with the look that each has, and the squares of
its code as a path. The lines with many texts are rows of a table, the others paragraphs. What is made is what we make: the same texts in the same fonts, sizes and
colours, tagged, with title and language; every paper is a document of its own. PDF is where the first one is left to be
looked at.
"""

import json
import sys
import time
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Any

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

_STYLE = """
@page { size: A4; margin: 12mm 20mm }
body { font-family: "Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic"; line-height: 1.2 } p { margin: 0 }
table { border-collapse: collapse; width: 100% } td { border-bottom: 0.3pt solid #C8CFD5; white-space: nowrap }
"""
_FEW = 4
_FACES = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic")


def main(told: str, fonts: str, left: str = "") -> None:
    """Draw each certificate once and print how many pages that were for a second of processor time."""
    papers = json.loads(Path(told).read_text("utf-8"))
    faces = "".join(
        f'@font-face {{ font-family: "{face}"; font-weight: {weight}; src: url("{file.as_uri()}") }}'
        for face in _FACES
        for weight, name in (("normal", "Regular"), ("bold", "Bold"))
        for file in [Path(fonts, f"{face.replace(' ', '')}-{name}.ttf")]
    )
    looks = {_name(each): each for paper in papers for row in paper["rows"] for each in row}
    classes = "".join(
        f".{name} {{ font-size: {each['size']}pt; color: #{each['colour'][2:]};"
        f" font-weight: {'bold' if each['bold'] else 'normal'} }}"
        for name, each in looks.items()
    )
    configuration = FontConfiguration()
    style = [CSS(string=faces + _STYLE + classes, font_config=configuration)]

    def draw(paper: dict[str, Any]) -> tuple[int, bytes]:
        lines = "".join(
            f"<table>{''.join(map(_row, some))}</table>" if many else "".join(map(_paragraph, some))
            for many, some in groupby(paper["rows"], lambda row: len(row) > _FEW)
        )
        code = f'<svg viewBox="0 0 73 73" width="72pt" height="72pt"><path d="{paper["code"]}"/></svg>'
        page = f'<html lang="nl"><title>{escape(paper["title"])}</title>{lines}{code}</html>'
        document = HTML(string=page).render(stylesheets=style, font_config=configuration)
        return len(document.pages), document.write_pdf(pdf_tags=True)

    _, first = draw(papers[0])
    if left:
        Path(left).write_bytes(first)
    start = time.process_time()
    pages = sum(draw(paper)[0] for paper in papers)
    print(pages / (time.process_time() - start))


def _row(texts: list[dict[str, Any]]) -> str:
    return "<tr>" + "".join(f"<td{_look(each)}>{escape(each['text'])}</td>" for each in texts) + "</tr>"


def _paragraph(texts: list[dict[str, Any]]) -> str:
    return "<p>" + " ".join(f"<span{_look(each)}>{escape(each['text'])}</span>" for each in texts) + "</p>"


def _look(told: dict[str, Any]) -> str:
    language = f' lang="{told["language"]}"' if told["language"] else ""
    return f' dir="auto"{language} class="{_name(told)}"'


def _name(told: dict[str, Any]) -> str:
    return f"t{told['size']}{'b' if told['bold'] else ''}{told['colour']}".replace(".", "-")


if __name__ == "__main__":
    main(*sys.argv[1:])
