"""What hangs on the noticeboard."""

from uuid import UUID

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.members import LANGUAGES
from timebank.domain.papers import PaperSize, sender_of
from timebank.services.operation import Work, operation
from timebank.wording import wording

MOST_ON_POSTER = 60
"""Cards on one poster: ten pages or so."""

_FIRST_LANGUAGE = "nl"


@operation(Permission.OFFER_READ, look=True)
def poster_paper(
    work: Work, size: PaperSize, offers: tuple[UUID, ...], second_language: str | None = None
) -> bytes:
    """These offers and requests as a poster (PDF), Dutch with a second language; first names only.

    What has expired or ended meanwhile is left out. Raises NothingToHangUp, PosterTooLong and ChoiceUnknown.
    """
    # Late, so that a window can open without the printer's ink.
    from timebank.documents.poster import PosterItem, PosterPaper, poster

    if second_language not in (None, *LANGUAGES):
        raise errors.ChoiceUnknown(choice=second_language, choices=LANGUAGES)
    if len(offers) > MOST_ON_POSTER:
        raise errors.PosterTooLong(count=len(offers), most=MOST_ON_POSTER)
    standing = work.offers.these(offers, work.today)
    if not standing:
        raise errors.NothingToHangUp()
    talents = {talent.code: talent for talent in work.talents.all()}
    return poster(
        PosterPaper(
            items=tuple(
                PosterItem(
                    offer=offer, icon=talents[offer.talent].icon, own_name=talents[offer.talent].own_name
                )
                for offer in standing
            ),
            sender=sender_of(work.bank),
            moment=work.now,
            made_on=wording(_FIRST_LANGUAGE).date(work.today),
            language=_FIRST_LANGUAGE,
            second_language=second_language,
            large=size is PaperSize.A3,
        )
    )
