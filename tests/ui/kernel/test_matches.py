import pytest

from ui.kernel.matches import matches


@pytest.mark.parametrize(
    ("name", "typed", "shown"),
    [
        ("Henk de Vries", "hen", ["Hen"]),
        ("Yevhen Koval", "hen", ["hen"]),
        ("Fatma Yılmaz", "yil fat", ["Fat", "Yıl"]),
        ("Hüseyin Öztürk", "ozt", ["Özt"]),
        ("Mohammed Ali", "muham", []),
        ("Anna de Anna", "anna", ["Anna"]),
        ("Fatma", "", []),
        ("a.b", ".", ["."]),
    ],
)
def test_the_letters_that_were_typed(name: str, typed: str, shown: list[str]) -> None:
    assert [name[start:end] for start, end in sorted(matches(name, typed))] == shown
