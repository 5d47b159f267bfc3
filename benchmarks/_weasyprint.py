"""What the peer does in its own environment: `python _weasyprint.py PAPERS FONTS` prints pages per second.

PAPERS is JSON: of each certificate the texts that stand on it, line by line as a row of a table, and the squares of its
code as a path. Every paper is a document of its own, as ours are.
"""

import json
import sys
import time
from html import escape
from pathlib import Path
from typing import Any

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

_STYLE = """
@page { size: A4; margin: 12mm 20mm }
body { font: 8.5pt "Noto Sans"; color: #16212B }
h1 { font-size: 16pt; font-weight: normal } h2 { font-size: 31pt; margin: 0 }
table { border-collapse: collapse; width: 100% } td { border-bottom: 0.3pt solid #C8CFD5; padding: 0.7mm 0 }
"""


def main(told: str, fonts: str) -> None:
    """Draw each certificate once and print how many pages that were for a second of processor time."""
    papers = json.loads(Path(told).read_text("utf-8"))
    faces = "".join(
        f'@font-face {{ font-family: "Noto Sans"; font-weight: {weight}; src: url("{Path(fonts, file).as_uri()}") }}'
        for weight, file in (("normal", "NotoSans-Regular.ttf"), ("bold", "NotoSans-Bold.ttf"))
    )
    configuration = FontConfiguration()
    style = [CSS(string=faces + _STYLE, font_config=configuration)]

    def draw(paper: dict[str, Any]) -> int:
        rows = "".join(
            "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in paper["rows"]
        )
        code = f'<svg viewBox="0 0 73 73" width="72pt" height="72pt"><path d="{paper["code"]}"/></svg>'
        page = f"<h2>{escape(paper['name'])}</h2><table>{rows}</table>{code}"
        document = HTML(string=page).render(stylesheets=style, font_config=configuration)
        document.write_pdf()
        return len(document.pages)

    draw(papers[0])
    start = time.process_time()
    pages = sum(draw(paper) for paper in papers)
    print(pages / (time.process_time() - start))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
