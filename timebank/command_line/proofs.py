"""`certificate verify`, `certificate key …` and `certificate withdrawals`: checking papers, here and elsewhere."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timebank.command_line.answers import DONE, FOUND_WRONG, Answer
from timebank.command_line.call import Call
from timebank.command_line.files import folder_for, read_bytes, write
from timebank.command_line.parser import Definition
from timebank.command_line.tables import table
from timebank.domain.certificates import Checked
from timebank.domain.paper_refusals import CentreUnknown
from timebank.domain.proofs import Centre, Withdrawals
from timebank.places import default_bank
from timebank.wording.proofs import comparison_for, sentence_for

if TYPE_CHECKING:
    from timebank.domain.proofs import Known

_SHEETS = ("nl", "en")


def define_verifying(
    verify: Definition, withdrawals: Definition, website: Definition, key: Definition
) -> None:
    """The commands below `certificate` that check, or help others to check."""
    verify.takes("PAPER", metavar="FILE|CODE")
    verify.takes("--key", action="append", default=[], metavar="FILE", help_key="verify_key")
    verify.takes("--withdrawals", action="append", default=[], metavar="FILE", help_key="verify_withdrawals")
    verify.takes("--name", default="", metavar="TEXT", is_kept=False, help_key="verify_name")
    verify.takes("--organisation", default="", metavar="TEXT", is_kept=False, help_key="verify_organisation")
    verify.runs(_verify)
    withdrawals.takes("--out", required=True, metavar="FILE", help_key="list_file")
    withdrawals.runs(_withdrawals)
    website.takes("--out", required=True, metavar="FOLDER", help_key="website")
    website.runs(_website)
    every, new, export, sheet, trust, known, forget = key.parts(
        "certificate_key", ["list", "new", "export", "print", "trust", "known", "forget"]
    )
    every.runs(_keys)
    new.runs(_new_key)
    export.takes("--out", required=True, metavar="FILE", help_key="key_file")
    export.runs(_export_key)
    sheet.takes("--out", required=True, metavar="FILE", help_key="paper_file")
    sheet.runs(_print_key)
    trust.takes("SOURCE", metavar="FILE|CODE", help_key="key_or_list")
    trust.runs(_trust)
    known.runs(_known)
    forget.takes("FINGERPRINT", nargs="+", help_key="fingerprint")
    forget.runs(_forget)


def _verify(call: Call) -> Answer:
    from timebank.services.proofs import checked_elsewhere, verify_certificate

    options = call.options
    paper = _shown(options.PAPER)
    # By a key that was given, or where there is no bank at all: nobody needs to sign in.
    known = _given(options.key, options.withdrawals)
    if known or _no_bank(call):
        known = known or _all_known()
        found = checked_elsewhere(paper, known, options.name, options.organisation)
    else:
        with call.signed_in() as bank:
            found = bank.ask(
                verify_certificate, paper, options.name, options.organisation, known=_all_known()
            )
    why = sentence_for(call.words, found)
    compare = comparison_for(call.words, found)
    return Answer(
        data=_checked(found, why),
        lines=(why, compare) if compare else (why,),
        status=DONE if found.valid else FOUND_WRONG,
    )


def _shown(typed: str) -> bytes | str:
    return typed if _is_code(typed) else read_bytes(Path(typed))


def _is_code(typed: str) -> bool:
    """What is no file and does not look like the name of one is a code or a number."""
    if len(typed) > 200 or "://" in typed:
        return True
    return not os.path.exists(typed) and Path(typed).suffix.lower() not in (
        ".pdf",
        ".png",
        ".jpg",
        ".jpeg",
        ".webp",
        ".jwt",
        ".json",
    )


def _no_bank(call: Call) -> bool:
    """Nobody named a bank, and this person has none."""
    return (
        call.options.database is None
        and not os.environ.get("TIMEBANK_DATABASE")
        and not default_bank().exists()
    )


def _given(keys: list[str], lists: list[str]) -> "tuple[Known, ...]":
    from timebank.known_centres import centre_in, known_from

    centres = tuple(centre_in(read_bytes(Path(file))) for file in keys)
    if not centres and lists:
        centres = tuple(known.centre for known in _all_known())
    texts = tuple(read_bytes(Path(file)).decode("utf-8", "replace") for file in lists)
    return known_from(centres, texts)


def _all_known() -> "tuple[Known, ...]":
    from timebank.known_centres import KnownCentres

    return KnownCentres().all()


def _checked(found: Checked, why: str) -> dict[str, Any]:
    said = found.said
    return {
        "certificate": found.number,
        "valid": found.valid,
        "status": found.status.value,
        "why": why,
        "signed_only": found.signed_only,
        "centre": found.centre or None,
        "as_of": None if found.as_of is None else found.as_of.isoformat(),
        "from": None if said is None else said.start.isoformat(),
        "until": None if said is None else said.until.isoformat(),
        "given": None if said is None else said.given_minutes,
        "attended": None if said is None else said.attended_minutes,
    }


def _withdrawals(call: Call) -> Answer:
    from timebank.formats.centres import read_withdrawals
    from timebank.services.publishing import publish_withdrawals

    file = Path(call.options.out)
    with call.signed_in() as bank:
        written = bank.do(publish_withdrawals).withdrawals
        write(file, written.encode())
    told, _ = read_withdrawals(written)
    return Answer(
        data={
            "file": str(file),
            "made_at": told.made_at.isoformat(),
            "withdrawn": sorted(told.withdrawn),
            "flagged": sorted(told.flagged),
        },
        lines=(call.told("certificate_key.withdrawals", file=str(file)),),
    )


def _website(call: Call) -> Answer:
    from timebank.services.publishing import publish_check_page

    out = folder_for(call.options.out)
    with call.signed_in() as bank:
        published = bank.do(publish_check_page)
        address = bank.bank.check_page
    for name, content in published.files.items():
        write(out / name, content)
    told = {"folder": str(out), "files": [*published.files], "address": address or None}
    key = "website" if address else "website_nowhere"
    return Answer(data=told, lines=(call.told(f"certificate_key.{key}", folder=str(out), address=address),))


def _keys(call: Call) -> Answer:
    from timebank.services.publishing import show_centre

    with call.signed_in() as bank:
        centre = bank.ask(show_centre)
    return Answer(data=_centre(centre)["keys"], lines=tuple(table(_rows(call, centre))))


def _new_key(call: Call) -> Answer:
    from timebank.services.publishing import renew_key

    with call.signed_in() as bank:
        made = bank.do(renew_key)
    key = "made" if made.replaced else "first"
    return Answer(
        data={"fingerprint": made.key.fingerprint, "replaced": made.replaced},
        lines=(call.told(f"certificate_key.{key}", fingerprint=made.key.fingerprint),),
    )


def _export_key(call: Call) -> Answer:
    from timebank.formats.centres import written_centre
    from timebank.services.publishing import show_centre

    file = Path(call.options.out)
    with call.signed_in() as bank:
        centre = bank.ask(show_centre)
        write(file, written_centre(centre).encode())
    return Answer(
        data={"file": str(file), **_centre(centre)},
        lines=(call.told("certificate_key.written", file=str(file)), *table(_rows(call, centre))),
    )


def _print_key(call: Call) -> Answer:
    from timebank.services.publishing import key_sheet

    file = Path(call.options.out)
    language = call.words.language if call.words.language in _SHEETS else _SHEETS[0]
    with call.signed_in() as bank:
        write(file, bank.ask(key_sheet, language))
    return Answer(data={"file": str(file)}, lines=(call.told("certificate_key.written", file=str(file)),))


def _trust(call: Call) -> Answer:
    from timebank.known_centres import KnownCentres

    typed = call.options.SOURCE
    taken = KnownCentres().take(_shown(typed))
    if isinstance(taken, Withdrawals):
        as_of = taken.made_on
        told = call.told("certificate_key.list_taken", centre=taken.centre, as_of=as_of)
        return Answer(data={"organisation": taken.centre, "as_of": as_of.isoformat()}, lines=(told,))
    fingerprint = taken.keys[0].fingerprint
    told = call.told("certificate_key.trusted", centre=taken.name, fingerprint=fingerprint)
    return Answer(data=_centre(taken), lines=(told,))


def _known(call: Call) -> Answer:
    known = _all_known()
    data = [
        _centre(each.centre)
        | {"as_of": None if each.withdrawals is None else each.withdrawals.made_on.isoformat()}
        for each in known
    ]
    rows = [[each.centre.name, *row] for each in known for row in _rows(call, each.centre)]
    return Answer(data=data, lines=tuple(table(rows)) if rows else (call.told("certificate_key.nobody"),))


def _forget(call: Call) -> Answer:
    from timebank.known_centres import KnownCentres

    wanted = "".join(call.options.FINGERPRINT).replace(" ", "").upper()
    for each in _all_known():
        if any(key.fingerprint.replace(" ", "") == wanted for key in each.centre.keys):
            KnownCentres().forget(each.centre)
            told = call.told("certificate_key.forgotten", centre=each.centre.name)
            return Answer(data={"organisation": each.centre.name}, lines=(told,))
    raise CentreUnknown()


def _rows(call: Call, centre: Centre) -> list[list[str]]:
    return [
        [
            key.fingerprint,
            call.told("certificate_key.now")
            if key.until is None
            else call.told("certificate_key.then", until=key.until),
        ]
        for key in centre.keys
    ]


def _centre(centre: Centre) -> dict[str, Any]:
    from timebank.formats.jws import did_key

    return {
        "organisation": centre.name,
        "phone": centre.phone,
        "keys": [
            {
                "fingerprint": key.fingerprint,
                "id": key.key_id.hex(),
                "did": did_key(key.public),
                "since": None if key.since is None else key.since.isoformat(),
                "until": None if key.until is None else key.until.isoformat(),
            }
            for key in centre.keys
        ],
    }
