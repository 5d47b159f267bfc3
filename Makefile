# Every task does its own set-up; python -m tools does the work, so that it is the same on every system.
# VENV=folder puts the environment elsewhere, PYTHON=python3.12 takes another Python, ARGS goes to the tool.
PYTHON ?= python3
VENV ?= .venv
export VENV

.DEFAULT_GOAL := help
.PHONY: help run test check bench torture fuzz shots papers catalogues words lock advisories bundle
help run test check bench torture fuzz shots papers catalogues words lock advisories bundle:
	@$(PYTHON) -m tools $@ $(ARGS)
