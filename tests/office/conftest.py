"""On a server every use case is tried with the rights of a desk's login: they are all that the program needs."""

import pytest

from tests.fixtures.databases import DESK_LOGIN


@pytest.fixture
def login() -> str:
    """A login of a desk: it adds to the books and can neither change them nor take their guards away."""
    return DESK_LOGIN
