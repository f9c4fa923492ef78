# Every target sets up what it needs; a fresh machine needs Python 3.11 or later, and make.
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/pip -qq --disable-pip-version-check --no-input
# Two stamps, so that the demo need not wait for the developers' tools.
INSTALLED := $(VENV)/.installed
DEVELOPING := $(VENV)/.developing
export PIP_ROOT_USER_ACTION := ignore

# The demo's own database, its "today" (when most of the fixtures are news) and its calendar.
DEMO_DB := sqlite:///demo/itinerary.db
DEMO_TODAY := 2023-11-03
DEMO := $(BIN)/itinerary --db $(DEMO_DB)

# The programs that read our calendars in the tests: other people's, so in a place of their own.
READERS := .readers
SCORE := ../shared/corpus/score.py
CORPUS := ../shared/corpus/dev

.PHONY: demo test readers lint eval bench clean
.DEFAULT_GOAL := demo

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "itinerary needs Python 3.11 or later" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { echo "this Python has no venv module (Debian: python3-venv)" >&2; exit 1; }

$(INSTALLED): pyproject.toml | $(BIN)/python
	@echo "Installing itinerary into $(VENV) ..."
	@$(PIP) install --editable .
	@touch $@

$(DEVELOPING): pyproject.toml | $(BIN)/python
	@echo "Installing itinerary and its developers' tools into $(VENV) ..."
	@$(PIP) install --editable '.[dev]'
	@touch $@ $(INSTALLED)

demo: $(INSTALLED)
	@mkdir -p demo
	@$(DEMO) import fixtures
	@$(DEMO) upcoming --today $(DEMO_TODAY) --days 60
	@$(DEMO) export ics -o demo.ics
	@echo
	@echo "The timeline is in demo/itinerary.db, the calendar in demo.ics, the articles in fixtures/."
	@echo "Try next:"
	@echo "  $(DEMO) show blinken-kr-2023-11"
	@echo "  $(DEMO) timeline --today $(DEMO_TODAY)"
	@echo "  $(BIN)/itinerary extract fixtures/lai-pacific-allies.txt"

test: $(DEVELOPING)
	@$(BIN)/python -m pytest -n auto --maxprocesses 4

# Installs the calendar programs that some tests run; without them those tests skip and say so.
readers: $(READERS)/.installed

$(READERS)/.installed: tests/calendars/programs/requirements.txt tests/calendars/programs/package.json | $(BIN)/python
	@echo "Installing calendar programs into $(READERS) ..."
	@test -x $(READERS)/bin/python || $(BIN)/python -m venv $(READERS)
	@$(READERS)/bin/pip -qq --disable-pip-version-check --no-input install -r tests/calendars/programs/requirements.txt
	@cp tests/calendars/programs/package.json $(READERS)/
	@if command -v npm >/dev/null; then npm install --prefix $(READERS) --no-audit --no-fund --no-package-lock --silent; \
	else echo "npm is not here: ical.js is left out" >&2; fi
	@touch $@

lint: $(DEVELOPING)
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

eval: $(INSTALLED)
	@if [ -f $(SCORE) ]; then \
		mkdir -p demo && \
		{ $(BIN)/itinerary extract --json $(CORPUS)/articles > demo/predicted.jsonl; \
		  $(BIN)/python $(SCORE) $(CORPUS)/gold.jsonl demo/predicted.jsonl; }; \
	else echo "There is no corpus at ../shared/corpus, so there is nothing to score."; fi

bench: $(DEVELOPING)
	@for benchmark in benchmarks/[!_]*.py; do echo "== $$benchmark"; $(BIN)/python $$benchmark || exit 1; done

clean:
	rm -rf $(VENV) $(READERS) build dist demo.ics demo *.egg-info
	rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
