"""What a reading program needs to know about a paper: its parts, their order and their languages."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from xml.sax.saxutils import escape

from timebank.documents.pdf_file import PdfFile, text


@dataclass(slots=True, kw_only=True)
class Element:
    """A part of the document; its own parts are elements or (page, mark) of what is drawn there."""

    kind: str
    language: str | None = None
    spoken: str | None = None
    parts: list["Element | tuple[int, int]"] = field(default_factory=list)


_CODE = "TimebankCode"
_METADATA = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreateDate>{made}</xmp:CreateDate>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def finished(
    file: PdfFile,
    pages: Sequence[int],
    tree: int,
    root: Element,
    *,
    title: str,
    language: str,
    moment: datetime,
    code: str | None = None,
) -> bytes:
    """The file whose pages were put into it, with structure, title, language and date, and nobody's name in its data.

    `pages` are the numbers of the pages, `tree` that of the tree in which they hang. `code` is the signed code that the
    paper shows, kept also where a program finds it (`code_inside`).
    """
    file.put(f"<</Type/Pages/Kids[{_listed(pages)}]/Count {len(pages)}>>", tree)
    made = moment.astimezone(UTC)
    metadata = file.stream(
        _METADATA.format(
            title=escape(title), language=escape(language), made=made.isoformat(timespec="seconds")
        ).encode(),
        "/Type/Metadata/Subtype/XML",
        pack=False,
    )
    structure = _structure(file, pages, root)
    catalogue = file.put(
        f"<</Type/Catalog/Pages {tree} 0 R/StructTreeRoot {structure} 0 R/MarkInfo<</Marked true>>/Lang{text(language)}"
        f"/Metadata {metadata} 0 R/ViewerPreferences<</DisplayDocTitle true>>>>"
    )
    told = f"/Title{text(title)}/CreationDate(D:{made:%Y%m%d%H%M%S}Z)"
    if code is not None:
        told += f"/{_CODE}{text(code)}"
    return file.finish(catalogue, file.put(f"<<{told}>>"))


def code_inside(file: bytes) -> str | None:
    """The signed code that a PDF carries, or None: also for what is no PDF or a damaged one."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(file)) as pdf:
            found = pdf.docinfo.get(f"/{_CODE}")
            return None if found is None else str(found)
    except (pikepdf.PdfError, pikepdf.PasswordError, ValueError, TypeError, AttributeError, RuntimeError):
        # A file may call anything its page of facts, and anything a fact.
        return None


def _structure(file: PdfFile, pages: Sequence[int], root: Element) -> int:
    """The tree of what is on the pages, and for each mark on a page the element that it belongs to."""
    number = file.reserve()
    marks: list[dict[int, int]] = [{} for _ in pages]
    first = _built(file, pages, root, number, marks)
    lists = "".join(
        f"{page} {file.put(f'[{_listed([owners[mark] for mark in sorted(owners)])}]')} 0 R "
        for page, owners in enumerate(marks)
    )
    numbers = file.put(f"<</Nums[{lists}]>>")
    body = f"<</Type/StructTreeRoot/K {first} 0 R/ParentTree {numbers} 0 R/ParentTreeNextKey {len(pages)}>>"
    return file.put(body, number)


def _built(
    file: PdfFile, pages: Sequence[int], element: Element, parent: int, marks: list[dict[int, int]]
) -> int:
    number = file.reserve()
    facts = f"/Type/StructElem/S/{element.kind}/P {parent} 0 R"
    if element.language:
        facts += f"/Lang{text(element.language)}"
    if element.spoken:
        facts += f"/Alt{text(element.spoken)}"
    own: int | None = None
    children: list[str] = []
    for part in element.parts:
        if isinstance(part, Element):
            children.append(f"{_built(file, pages, part, number, marks)} 0 R")
            continue
        page, mark = part
        marks[page][mark] = number
        if own is None:
            own = page
            facts += f"/Pg {pages[page]} 0 R"
        children.append(str(mark) if page == own else f"<</Type/MCR/Pg {pages[page]} 0 R/MCID {mark}>>")
    return file.put(f"<<{facts}/K[{' '.join(children)}]>>", number)


def _listed(numbers: Sequence[int]) -> str:
    return " ".join(f"{number} 0 R" for number in numbers)
