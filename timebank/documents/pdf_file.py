"""The file of a PDF: its objects, put down once, packed small, the same bytes for the same content.

The parts of the standard are those of ISO 32000-1. Only what our papers need is here: objects without streams are packed
together (7.5.7), and a table that is itself a stream says where each lies (7.5.8).
"""

import hashlib
import zlib
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_LEVEL = 4
"""Of packing: the usual 6 takes half as long again for a paper that is three hundredths smaller."""
_AT_ONCE = 200
"""Objects that are packed together: who looks for one of a long paper need not unpack them all."""
_FREE, _BY_ITSELF, _PACKED = range(3)
_SPECIAL = str.maketrans({"(": r"\(", ")": r"\)", "\\": r"\\"})


class PdfFile:
    """A document while it is put together. What is put into it may name objects that come later, by a number that was
    reserved for them."""

    def __init__(self) -> None:
        self._packed: dict[int, str] = {}
        self._streams: dict[int, bytes] = {}
        self._numbers = 0

    def reserve(self) -> int:
        """A number for an object that is put there later."""
        self._numbers += 1
        return self._numbers

    def put(self, body: str, number: int | None = None) -> int:
        """An object without a stream, in letters of ASCII; gives its number."""
        number = self.reserve() if number is None else number
        self._packed[number] = body
        return number

    def stream(self, content: bytes, facts: str = "", *, pack: bool = True) -> int:
        """A stream with these facts beside its length; gives its number. It is packed unless it is already, or must not be."""
        number = self.reserve()
        self._streams[number] = _stream(content, facts, pack=pack)
        return number

    def finish(self, root: int, info: int) -> bytes:
        """The bytes, with the document's catalogue and what is told about it."""
        places: dict[int, tuple[int, int, int]] = {0: (_FREE, 0, 0xFFFF)}
        waiting = iter(self._packed.items())
        while some := list(islice(waiting, _AT_ONCE)):
            holder = self.reserve()
            places |= {number: (_PACKED, holder, index) for index, (number, _) in enumerate(some)}
            self._streams[holder] = _together(some)
        out = bytearray(_HEAD)
        for number, stream in self._streams.items():
            places[number] = (_BY_ITSELF, len(out), 0)
            out += b"%d 0 obj\n%b\nendobj\n" % (number, stream)
        table, start = self.reserve(), len(out)
        places[table] = (_BY_ITSELF, start, 0)
        # The same content has the same name.
        name = hashlib.sha256(out).hexdigest()[:32]
        facts = f"/Type/XRef/Size {table + 1}/W[1 4 2]/Root {root} 0 R/Info {info} 0 R/ID[<{name}><{name}>]"
        rows = b"".join(_row(*places[number]) for number in range(table + 1))
        out += b"%d 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (table, _stream(rows, facts), start)
        return bytes(out)


def text(value: str) -> str:
    """A string as it stands in a PDF."""
    if value.isascii() and value.isprintable():
        return f"({value.translate(_SPECIAL)})"
    return f"<FEFF{value.encode('utf-16-be').hex().upper()}>"


def references(numbers: Mapping[str, int]) -> str:
    """A dictionary of names, each with the object of a number."""
    return f"<<{''.join(f'/{name} {number} 0 R' for name, number in numbers.items())}>>"


def _row(kind: int, place: int, more: int) -> bytes:
    return bytes((kind,)) + place.to_bytes(4, "big") + more.to_bytes(2, "big")


def _together(objects: Iterable[tuple[int, str]]) -> bytes:
    def told() -> Iterator[str]:
        at = 0
        for number, body in objects:
            yield f"{number} {at}"
            at += len(body) + 1

    head = " ".join(told()) + "\n"
    bodies = [body for _, body in objects]
    content = head + "\n".join(bodies)
    return _stream(content.encode("ascii"), f"/Type/ObjStm/N {len(bodies)}/First {len(head)}")


def _stream(content: bytes, facts: str, *, pack: bool = True) -> bytes:
    if pack:
        content, facts = zlib.compress(content, _LEVEL), facts + "/Filter/FlateDecode"
    return b"<<%b/Length %d>>\nstream\n%b\nendstream" % (facts.encode("ascii"), len(content), content)
