"""What the page *Certificates* can do with a key."""

from PySide6.QtCore import QCoreApplication

from ui.kernel.commands import Command

COMMANDS = (
    Command(
        name="proofs.register",
        title=lambda: QCoreApplication.translate("Commands", "Register of certificates"),
        icon="award",
        keys=("Alt+1",),
    ),
    Command(
        name="proofs.check",
        title=lambda: QCoreApplication.translate("Commands", "Check a certificate"),
        icon="badge-check",
        keys=("Alt+2",),
    ),
    Command(
        name="proofs.keys",
        title=lambda: QCoreApplication.translate("Commands", "Key and website of the certificates"),
        icon="key-round",
        keys=("Alt+3",),
    ),
    Command(
        name="proofs.make",
        title=lambda: QCoreApplication.translate("Commands", "Make certificates for many people"),
        icon="users-round",
        keys=("Alt+4",),
    ),
    Command(
        name="proofs.together",
        title=lambda: QCoreApplication.translate("Commands", "Print the chosen certificates together"),
        icon="printer",
        keys=("Ctrl+P",),
    ),
    Command(
        name="proofs.withdraw",
        title=lambda: QCoreApplication.translate(
            "Commands", "Withdraw the chosen certificate, with a reason"
        ),
        icon="ban",
        keys=("Ctrl+R",),
    ),
    Command(
        name="proofs.open",
        title=lambda: QCoreApplication.translate("Commands", "Check a file or a photo of a certificate"),
        icon="folder-open",
        keys=("Ctrl+O",),
    ),
)
