"""The head of a person's page: who it is, and what is done most."""

from PySide6.QtWidgets import QWidget

from timebank.domain.members import Member
from ui.kernel.wording import words
from ui.widgets.button import Button, Kind
from ui.widgets.name_head import NameHead


class PersonHead(NameHead):
    """Name in both scripts, number, languages, since when; and what is done most."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._member: Member | None = None
        self.record = Button(icon="plus", kind=Kind.PRIMARY)
        self.certificate = Button(icon="award")
        self.more = Button(icon="ellipsis")
        super().__init__(self.record, self.certificate, self.more, parent=parent)
        self.retranslate()

    def retranslate(self) -> None:
        self.record.set_text(self.tr("Record help"))
        self.certificate.set_text(self.tr("Certificate"))
        self.more.set_text("", name=self.tr("More"))
        if self._member is not None:
            self.show_member(self._member)

    def show_member(self, member: Member) -> None:
        """This person."""
        self._member = member
        facts = [("id-card", self.tr("no. %1").replace("%1", member.account.code))]
        if member.profile.speaks:
            spoken = ", ".join(words().word("languages", code) for code in member.profile.speaks)
            facts.append(("languages", spoken))
        since = words().month_and_year(member.enrolled_on)
        facts.append(("calendar", self.tr("since %1").replace("%1", since)))
        if member.numbers_before:
            before = words().joined(list(member.numbers_before))
            facts.append(("merge", self.tr("before that %1").replace("%1", before)))
        self.show_name(member.account.name, member.profile.script_name, facts)
