"""The time bank itself: its name, its paper details and the choices its board made."""

from dataclasses import dataclass, field

from timebank.domain.limits import Limits
from timebank.domain.looks import CertificateChoices, PaperLook


@dataclass(frozen=True, slots=True, kw_only=True)
class Bank:
    """The settings of one time bank.

    Days are calendar days. `backdating_days` is how old a service date may be, `waiting_days` how long an
    entry waits for confirmation before it expires. `time_zone` is the IANA zone in which dates are local.
    A desk locks itself after `lock_minutes` without a key or a touch; with `badge_alone` a badge without a password brings back who signed in at that desk that day. Lines of the log leave after `log_months`. Whoever took no part for `idle_months` is looked at (DOMAIN section 4: retention review); the register of certificates and consents stay `register_years`. `check_page` is the address of the published page that checks certificates, empty where there is none.
    `look` and `choices` are of the papers that the centre itself sends.
    """

    name: str
    identity: str
    demo: bool = False
    subtitle: str = ""
    address: str = ""
    phone: str = ""
    kvk: str = ""
    place: str = ""
    signatory: str = ""
    signatory_function: str = ""
    check_page: str = ""
    language: str = "nl"
    time_zone: str = "Europe/Amsterdam"
    limits: Limits = field(default_factory=Limits)
    confirmation_required: bool = False
    backdating_days: int = 366
    waiting_days: int = 30
    belgian_sorting: bool = False
    lock_minutes: int = 5
    badge_alone: bool = True
    log_months: int = 12
    idle_months: int = 24
    register_years: int = 5
    look: PaperLook = field(default_factory=PaperLook)
    choices: CertificateChoices = field(default_factory=CertificateChoices)
