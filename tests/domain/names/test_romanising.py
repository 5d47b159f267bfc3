"""Ge'ez and Cyrillic in Latin letters: among the spellings is the one on the papers."""

import pytest

from timebank.domain.names import fold, romanised

SPELLED = [
    ("ተስፋይ", "tesfay"),
    ("ሰላም", "selam"),
    ("ብርሃነ", "birhane"),
    ("ብርሃነ", "berhane"),
    ("ሃጎስ", "hagos"),
    ("ኃጎስ", "hagos"),
    ("ክብሮም", "kibrom"),
    ("ፍረወይኒ", "freweyni"),
    ("ዮሃንስ", "yohanes"),
    ("ኤርምያስ", "ermias"),
    ("ሚካኤል", "mikael"),
    ("ዳዊት", "dawit"),
    ("ጸጋይ", "tsegay"),
    ("ፀጋይ", "tsegay"),
    ("መድህን", "medhin"),
    ("Олександр", "oleksandr"),
    ("Юлія", "yuliia"),
    ("Сергій", "serhii"),
    ("Володимир", "volodymyr"),
    ("Згурський", "zghurskyi"),
    ("Євген", "yevhen"),
    ("Їжакевич", "yizhakevych"),
    ("Щербак", "shcherbak"),
    ("Григорий", "grigorii"),
    ("Евгения", "evgeniia"),
    ("Яна", "jana"),
    ("Юлія", "joeliia"),
]


@pytest.mark.parametrize(("original", "spelling"), SPELLED)
def test_the_spelling_of_papers_is_among_them(original, spelling):
    assert spelling in romanised(fold(original))


@pytest.mark.parametrize("word", ["ali", "علي", "山", "1045", "ѽsꭲنs", "яن"])
def test_other_scripts_are_not_romanised(word):
    assert romanised(word) == ()


def test_the_number_of_spellings_is_bounded():
    assert len(romanised(fold("ክክክክክክክክክክ"))) <= 8
    assert len(romanised(fold("юяйєхуюяйєху"))) <= 8
