"""The centres whose certificates somebody can check on this computer, with or without a bank of their own.

Public keys and lists of numbers, in this person's folder: nothing secret, nobody's name.
"""

from dataclasses import replace
from pathlib import Path

from timebank.domain.errors import Refusal
from timebank.domain.paper_refusals import CentreUnknown, NotACentreFile, NotAWithdrawalList
from timebank.domain.proofs import Centre, Known, Withdrawals
from timebank.formats.centres import PREFIX, NotACentre, read_centre, read_withdrawals, written_centre
from timebank.formats.jws import NotSigned
from timebank.places import data_folder
from timebank.store.files import told, write_durably

_KEYS, _LIST = ".keys.json", ".withdrawn.jwt"
_LARGEST = 4_000_000


class KnownCentres:
    """A folder of them. What lies in it and cannot be read is as good as not there."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or data_folder() / "known-centres"

    def all(self) -> tuple[Known, ...]:
        """Every known centre, by name."""
        found = []
        for file in sorted(self._folder.glob(f"*{_KEYS}")):
            centre = _centre_in(file)
            if centre is not None:
                found.append(Known(centre=centre, withdrawals=_list_in(self._list_of(file), centre)))
        return tuple(sorted(found, key=lambda each: each.centre.name.casefold()))

    def trust(self, text: str) -> Centre:
        """Know a centre from its file or from the code on its sheet; keys that it had before stay known.

        Raises NotACentreFile, FolderNotWritable and DiskFull.
        """
        centre = self.read(text)
        earlier = [each.centre for each in self.all() if _shares_a_key(each.centre, centre)]
        every = [key for each in (*earlier, centre) for key in each.keys]
        # What says since when a key signs (the file) is worth more than what does not (the code on the sheet).
        keys = {key.public: key for key in sorted(every, key=lambda key: key.since is not None)}
        newest = sorted(keys.values(), key=lambda key: str(key.since or ""), reverse=True)
        centre = Centre(name=centre.name, phone=centre.phone, keys=tuple(newest))
        files = [self._file_of(each) for each in earlier]
        kept = files[0] if files else self._folder / f"{centre.keys[-1].key_id.hex()}{_KEYS}"
        self._write(kept, written_centre(centre))
        for file in files[1:]:
            self._remove(file)
        return centre

    def take_list(self, text: str) -> Withdrawals:
        """Keep what a known centre says it withdrew; a list that is older than the one at hand changes nothing.

        Raises NotAWithdrawalList, CentreUnknown, FolderNotWritable and DiskFull.
        """
        try:
            listed, public = read_withdrawals(text)
        except NotSigned as error:
            raise NotAWithdrawalList() from error
        for known in self.all():
            if known.centre.signs_with(public):
                if known.withdrawals is None or known.withdrawals.made_at < listed.made_at:
                    self._write(self._list_of(self._file_of(known.centre)), text)
                return listed
        raise CentreUnknown(name=listed.centre)

    def take(self, content: bytes | str) -> Centre | Withdrawals:
        """Know a centre by its file, its code, or a photo or PDF of its sheet; or keep its list, whichever it is.

        A sheet with several keys gives them all. Raises NotACentreFile, NotAWithdrawalList, CentreUnknown,
        FolderNotWritable and DiskFull.
        """
        texts = _texts_of(content)
        if len(texts) == 1 and texts[0].startswith("eyJ"):
            return self.take_list(texts[0])
        found = None
        for text in texts:
            found = self.trust(text)
        if found is None:
            raise NotACentreFile()
        return found

    def forget(self, centre: Centre) -> None:
        """Know a centre no longer. Raises CentreUnknown, FolderNotWritable."""
        self._remove(self._file_of(centre))

    @staticmethod
    def read(text: str) -> Centre:
        """The centre in a file or a code, without keeping it. Raises NotACentreFile."""
        try:
            return read_centre(text)
        except NotACentre as error:
            raise NotACentreFile() from error

    def _file_of(self, centre: Centre) -> Path:
        for file in sorted(self._folder.glob(f"*{_KEYS}")):
            found = _centre_in(file)
            if found is not None and _shares_a_key(found, centre):
                return file
        raise CentreUnknown(name=centre.name)

    def _list_of(self, file: Path) -> Path:
        return file.with_name(file.name.removesuffix(_KEYS) + _LIST)

    def _write(self, file: Path, text: str) -> None:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise told(error, file) from error
        write_durably(file, text.encode())

    def _remove(self, file: Path) -> None:
        try:
            for each in (file, self._list_of(file)):
                each.unlink(missing_ok=True)
        except OSError as error:
            raise told(error, file) from error


def known_from(centres: tuple[Centre, ...], lists: tuple[str, ...]) -> tuple[Known, ...]:
    """Centres with the newest of these lists that each of them signed. Raises NotAWithdrawalList, CentreUnknown."""
    found: list[list[Withdrawals]] = [[] for _ in centres]
    for text in lists:
        try:
            listed, public = read_withdrawals(text)
        except NotSigned as error:
            raise NotAWithdrawalList() from error
        theirs = [place for place, centre in enumerate(centres) if centre.signs_with(public)]
        if not theirs:
            raise CentreUnknown(name=listed.centre)
        for place in theirs:
            found[place].append(listed)
    return tuple(
        Known(centre=centre, withdrawals=max(own, key=lambda listed: listed.made_at, default=None))
        for centre, own in zip(centres, found, strict=True)
    )


def centre_in(content: bytes | str) -> Centre:
    """The centre in a file, or on a photo or PDF of its sheet, without keeping it. Raises NotACentreFile."""
    texts = _texts_of(content)
    if not texts:
        raise NotACentreFile()
    centres = [KnownCentres.read(text) for text in texts]
    return replace(centres[0], keys=tuple(key for centre in centres for key in centre.keys))


def is_for_knowing(content: bytes | str) -> bool:
    """Whether this is a centre's key or list, and no certificate."""
    text = content.lstrip() if isinstance(content, str) else content.lstrip()[:300].decode("ascii", "replace")
    if text.startswith("{"):
        return True
    if text.startswith("eyJ"):
        try:
            read_withdrawals(content if isinstance(content, str) else content.decode("ascii", "replace"))
        except NotSigned:
            return False
        return True
    return any(each.upper().startswith(PREFIX) for each in _texts_of(content))


def _texts_of(content: bytes | str) -> list[str]:
    """What is written in it: a text itself, or the codes of keys that a picture or PDF shows."""
    if isinstance(content, str):
        return [content.strip()]
    try:
        if not content.startswith(b"%PDF-"):
            return [content.decode("utf-8-sig").strip()]
    except UnicodeDecodeError:
        pass
    from timebank.formats.code_reading import codes_in

    return [code for code in codes_in(content) if code.startswith(PREFIX)]


def _shares_a_key(one: Centre, other: Centre) -> bool:
    return any(other.signs_with(key.public) for key in one.keys)


def _centre_in(file: Path) -> Centre | None:
    text = _text_in(file)
    try:
        return None if text is None else KnownCentres.read(text)
    except Refusal:
        return None


def _list_in(file: Path, centre: Centre) -> Withdrawals | None:
    text = _text_in(file)
    if text is None:
        return None
    try:
        listed, public = read_withdrawals(text)
    except NotSigned:
        return None
    return listed if centre.signs_with(public) else None


def _text_in(file: Path) -> str | None:
    try:
        if file.stat().st_size > _LARGEST:
            return None
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return None
