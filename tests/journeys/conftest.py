"""Steps of a journey lie in files of their own; what they assert is told as fully as in a test."""

import pytest

pytest.register_assert_rewrite("tests.journeys.at_the_desk", "tests.journeys.elsewhere")
