"""A new organisation: a name is enough."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.errors import KvkNotUnderstood, NameMissing, Refusal, TextTooLong
from timebank.domain.members import LONGEST_NAME
from timebank.domain.organisations import LONGEST_ADDRESS, LONGEST_LINE, OrganisationProfile
from timebank.domain.privacy import NUMBERED
from timebank.services.organisations import OrganisationKept, add_organisation
from ui.kernel.door import Door
from ui.kernel.layouts import Row
from ui.kernel.wording import told
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field, TextEdit

KEYS = ("name", "address", "phone", "kvk", "signatory", "signatory_function")


class NewOrganisationDialog(Dialog):
    """Name, where and how to reach it, who signs."""

    added = Signal(str)
    """The number that it got."""

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(width=640, parent=parent)
        self._door = door
        lengths = {"name": LONGEST_NAME, "address": LONGEST_ADDRESS, "kvk": 20}
        self.editors = {
            key: TextEdit(most=lengths.get(key, LONGEST_LINE), is_free=key not in NUMBERED) for key in KEYS
        }
        self.fields = {key: Field(editor, height=48) for key, editor in self.editors.items()}
        f = self.fields
        self.body.add(
            f["name"],
            f["address"],
            Row((f["phone"], 1), (f["kvk"], 1), gap=16, top=True),
            Row((f["signatory"], 1), (f["signatory_function"], 1), gap=16, top=True),
            None,
        )
        for editor in self.editors.values():
            editor.returnPressed.connect(self.send)
        self.accept_button.clicked.connect(self.send)
        self.retranslate()
        self.editors["name"].setFocus()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("New organisation"),
            self.tr("A name is enough. The rest can follow later."),
            self.tr("Add"),
            self.tr("Cancel"),
        )
        f = self.fields
        f["name"].set_words(self.tr("Name"))
        f["address"].set_words(self.tr("Address"))
        f["phone"].set_words(self.tr("Telephone"))
        f["kvk"].set_words(self.tr("KvK number"))
        f["signatory"].set_words(self.tr("Who signs certificates"))
        f["signatory_function"].set_words(self.tr("Their function"))

    def send(self) -> None:
        """Add it."""
        if not self.accept_button.isEnabled():
            return
        for field in self.fields.values():
            field.set_refusal("")
        self.refuse("")
        self.accept_button.setEnabled(False)
        profile = OrganisationProfile(**{key: editor.text().strip() for key, editor in self.editors.items()})
        self._door.do(
            add_organisation,
            profile,
            then=self._on_added,
            refused=self._on_refused,
            ended=lambda: self.accept_button.setEnabled(True),
            owner=self,
        )

    def _on_added(self, kept: OrganisationKept) -> None:
        self.accept()
        self.added.emit(kept.organisation.account.code)

    def _on_refused(self, refusal: Refusal) -> None:
        match refusal:
            case NameMissing():
                field = self.fields["name"]
            case KvkNotUnderstood():
                field = self.fields["kvk"]
            case TextTooLong():
                self.refuse(told(refusal))
                return
            case _:
                self.refuse(told(refusal))
                return
        field.set_refusal(told(refusal))
        field.editor.setFocus()
        self.fit()
        self.reveal(field)
