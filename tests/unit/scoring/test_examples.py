import doctest
import importlib
import pkgutil

import pytest

import scoring.ikm
import scoring.indicator

MODULES = [
    "scoring.bad_input",
    "scoring.balance",
    *(
        info.name
        for package in (scoring.ikm, scoring.indicator)
        for info in pkgutil.iter_modules(package.__path__, package.__name__ + ".")
    ),
]


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_in_the_docstrings_run_and_are_true(name):
    assert doctest.testmod(importlib.import_module(name)).failed == 0
