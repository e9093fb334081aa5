# Two commands on a fresh machine: `make run` and `make test`. Python 3.11 or newer is all they need.
PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin
FLASK := $(BIN)/flask --app wsgi
export SITE_URL ?= http://127.0.0.1:$(PORT)

.DEFAULT_GOAL := help
.PHONY: help run test check content data translations bench screenshots format lock clean

help: ## what there is
	@awk -F':.*## ' '/^[a-z]+:.*## / {printf "make %-13s %s\n", $$1, $$2}' Makefile

.venv/run.stamp: requirements.txt
	@echo "Setting up (about half a minute) ..."
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; try: make PYTHON=python3.12 run")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

.venv/dev.stamp: requirements-dev.txt .venv/run.stamp
	@echo "Setting up what the tests need (about a minute) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

.venv/data.stamp: requirements-data.txt .venv/run.stamp
	@echo "Setting up what reads publishers' files ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-data.txt
	@touch $@

run: content ## set up, build and serve on http://127.0.0.1:8000 (PORT=... for another)
	@echo "Routeways is at http://127.0.0.1:$(PORT)/  (Ctrl+C stops it)"
	@$(BIN)/granian --interface wsgi --host 127.0.0.1 --port $(PORT) --workers 2 --blocking-threads 4 --backpressure 64 --no-ws --log-level error wsgi:app

content: .venv/run.stamp ## check content/ and rebuild the site from it; a fault leaves the old site up
	@echo "Building the site (about half a minute) ..."
	@$(FLASK) translations compile
	@$(FLASK) db upgrade 2>&1 | grep -v '^INFO' || true
	@$(FLASK) content build
	@$(FLASK) search build

test: .venv/dev.stamp ## run the tests; FULL=1 fetches every page in every language
	@$(BIN)/python -m pytest $(ARGS)

check: .venv/dev.stamp ## lint code, layers, templates, spelling, content and translations
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/djlint --lint --quiet templates
	@$(BIN)/codespell careers tests templates static docs content *.md *.py
	@$(FLASK) content check
	@$(FLASK) translations check

data: .venv/data.stamp ## set up what `flask data import` needs (docs/data.md), and show how old the official data are
	@$(FLASK) data status

translations: .venv/run.stamp ## bring the catalogues up to the English of today, and show how far each is
	@$(FLASK) translations update
	@$(FLASK) translations compile
	@$(FLASK) translations status

bench: .venv/dev.stamp ## how long a build and each kind of page take here
	@$(BIN)/python -m tests.bench

screenshots: .venv/dev.stamp ## the main pages on phone, desktop and paper, light and dark, English and Urdu, into screenshots/
	@$(BIN)/python -m tests.screenshots

format: .venv/dev.stamp ## format the code
	@$(BIN)/ruff check --fix . ; $(BIN)/ruff format .

lock: .venv/dev.stamp ## renew the pinned dependencies from pyproject.toml
	@$(BIN)/uv pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header pyproject.toml -o requirements.txt
	@$(BIN)/uv pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --extra data pyproject.toml -o requirements-data.txt
	@$(BIN)/uv pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --extra dev pyproject.toml -o requirements-dev.txt

clean: ## remove what was built and set up
	rm -rf .venv var screenshots
