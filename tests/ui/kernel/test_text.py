import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ui.kernel.text import Letters, Paragraph, Piece, direction_of, draw_line, line_width

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
FATMA = "فاطمة يلماز"


def painted(
    line: tuple[Piece, ...], direction: Qt.LayoutDirection = LTR, width: int = 400, **options
) -> QImage:
    image = QImage(width, 60, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_line(painter, QRectF(0, 0, width, 60), line, direction, **options)
    painter.end()
    return image


def inked_columns(image: QImage) -> list[int]:
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != QColor("white") for y in range(image.height()))
    ]


def test_a_name_stands_at_the_same_height_whatever_script_is_beside_it() -> None:
    alone = painted((Piece(text="Fatma Yılmaz"),))
    beside = painted((Piece(text="Fatma Yılmaz"), Piece(text=FATMA, gap=10)))
    width = int(line_width((Piece(text="Fatma Yılmaz"),)))
    assert alone.copy(0, 0, width, 60) == beside.copy(0, 0, width, 60)


def test_lines_of_a_paragraph_keep_their_pitch_whatever_script_is_in_them() -> None:
    plain = Paragraph("een\ntwee\ndrie", Letters(), None, LTR)
    mixed = Paragraph(f"een\n{FATMA}\ndrie", Letters(), None, LTR)
    assert plain.height == 3 * plain.pitch
    assert mixed.height == 3 * mixed.pitch
    assert mixed.pitch == round(16 * 1.6)
    assert plain.pitch == round(16 * 1.45)


def test_a_long_paragraph_breaks_and_even_an_endless_word_does() -> None:
    broken = Paragraph("x" * 300, Letters(), 100.0, LTR)
    assert broken.width <= 100
    assert broken.height > 10 * broken.pitch


def test_a_mirrored_line_starts_at_the_right() -> None:
    line = (Piece(text="nr 142"),)
    assert inked_columns(painted(line))[0] < 5
    assert inked_columns(painted(line, RTL))[-1] > 394
    assert inked_columns(painted(line, trailing=True))[-1] > 394
    assert inked_columns(painted(line, RTL, trailing=True))[0] < 5


def test_what_does_not_fit_is_cut_before_the_edge() -> None:
    line = (Piece(text="Maximiliaan Alexander van der Hoeven", bold=True), Piece(text=FATMA, gap=10))
    assert inked_columns(painted(line, width=120))[-1] < 120
    assert line_width(line) > 120


def test_of_a_second_text_no_stump_is_shown_and_no_dot_before_nothing() -> None:
    first = Piece(text="Maximiliaan", bold=True)
    room = round(line_width((first,)))
    alone = inked_columns(painted((first,), width=room + 60))
    with_dot = (first, Piece(text="·", gap=8), Piece(text="Олена Коваль", gap=8))
    assert inked_columns(painted(with_dot, width=room + 40)) == alone
    assert inked_columns(painted((first, Piece(text="Олена Коваль", gap=8)), width=room + 36)) == alone
    assert len(inked_columns(painted(with_dot, width=room + 90))) > len(alone), "with room for some letters"


def test_directions_of_texts() -> None:
    assert direction_of("Fatma " + FATMA, RTL) is LTR
    assert direction_of(FATMA + " (142)", LTR) is RTL
    assert direction_of("-0:45", RTL) is LTR
    assert direction_of("?!", RTL) is RTL


def test_a_paragraph_paints_within_its_box() -> None:
    made = Paragraph("Schrijf de tijd zo: 2, 2:30 of 45m. " + FATMA, Letters(), 150.0, LTR)
    image = QImage(200, made.height, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    made.draw(painter, QPointF(0, 0))
    painter.end()
    assert inked_columns(image)[-1] <= 151


@pytest.mark.parametrize("direction", [LTR, RTL])
@pytest.mark.parametrize("trailing", [False, True])
@pytest.mark.parametrize(
    "text", ["Fatma Yılmaz", FATMA, "−0 u 45", "Maximiliaan Alexander van der Hoeven-Oudshoorn"]
)
def test_a_line_of_one_piece_is_drawn_as_one_of_several(
    text: str, trailing: bool, direction: Qt.LayoutDirection
) -> None:
    for piece in (Piece(text=text), Piece(text=text, bold=True, struck=True, role="muted", size=15)):
        # The quick way for one piece, and the way of several, where a piece of nothing follows.
        alone = painted((piece,), direction, 240, trailing=trailing)
        among = painted((piece, Piece(text="")), direction, 240, trailing=trailing)
        assert inked_columns(alone)
        assert alone == among
