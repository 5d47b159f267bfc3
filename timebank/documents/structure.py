"""What a reading program needs to know about a paper: its parts, their order and their languages."""

import io
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String


@dataclass(slots=True, kw_only=True)
class Element:
    """A part of the document; its own parts are elements or (page, mark) of what is drawn there."""

    kind: str
    language: str | None = None
    spoken: str | None = None
    parts: list["Element | tuple[int, int]"] = field(default_factory=list)


_CODE = "/TimebankCode"


def with_structure(
    file: bytes, root: Element, *, title: str, language: str, moment: datetime, code: str | None = None
) -> bytes:
    """The same document with its structure tree, title, language and date, and nobody's name in its data.

    `code` is the signed code that the paper shows, kept also where a program finds it (`code_inside`).
    """
    with pikepdf.open(io.BytesIO(file)) as pdf:
        tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        marks: dict[int, dict[int, Any]] = {}
        tree.K = _built(pdf, root, tree, marks)
        numbers = Array()
        for page in sorted(marks):
            numbers.append(page)
            numbers.append(pdf.make_indirect(Array([marks[page][mark] for mark in sorted(marks[page])])))
            pdf.pages[page].obj.StructParents = page
            pdf.pages[page].obj.Tabs = Name.S
        tree.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
        tree.ParentTreeNextKey = len(marks)
        pdf.Root.StructTreeRoot = tree
        pdf.Root.MarkInfo = Dictionary(Marked=True)
        pdf.Root.Lang = String(language)
        pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        made = moment.astimezone(UTC)
        for key in list(pdf.docinfo.keys()):
            del pdf.docinfo[key]
        pdf.docinfo.Title = String(title)
        if code is not None:
            pdf.docinfo[_CODE] = String(code)
        pdf.docinfo.CreationDate = String(f"D:{made:%Y%m%d%H%M%S}Z")
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            metadata["dc:title"] = title
            metadata["dc:language"] = [language]
            metadata["xmp:CreateDate"] = made.isoformat(timespec="seconds")
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        return out.getvalue()


def code_inside(file: bytes) -> str | None:
    """The signed code that a PDF carries, or None: also for what is no PDF or a damaged one."""
    try:
        with pikepdf.open(io.BytesIO(file)) as pdf:
            found = pdf.docinfo.get(_CODE)
    except (pikepdf.PdfError, pikepdf.PasswordError):
        return None
    return None if found is None else str(found)


def _built(pdf: pikepdf.Pdf, element: Element, parent: Any, marks: dict[int, dict[int, Any]]) -> Any:
    node = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.kind}"), P=parent))
    if element.language:
        node.Lang = String(element.language)
    if element.spoken:
        node.Alt = String(element.spoken)
    children = Array()
    for part in element.parts:
        if isinstance(part, Element):
            children.append(_built(pdf, part, node, marks))
            continue
        page, mark = part
        marks.setdefault(page, {})[mark] = node
        children.append(Dictionary(Type=Name.MCR, Pg=pdf.pages[page].obj, MCID=mark))
    node.K = children
    return node
