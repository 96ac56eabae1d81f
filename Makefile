# Suara Layanan. `make run` and `make test` need Python 3.11 or newer and nothing else.
PYTHON ?= python3
BIN := .venv/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help setup run test test-long check bench lock clean

help: ## Say what there is
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

.venv/installed: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make run PYTHON=python3.12"; exit 2; }
	@echo "Installing into .venv …"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/pip install -qq --require-hashes -r requirements.txt
	@$(BIN)/pip install -qq --no-deps --no-build-isolation --editable .
	@touch $@

.venv/installed-dev: .venv/installed requirements-dev.txt
	@echo "Installing the test tools …"
	@$(BIN)/pip install -qq --require-hashes -r requirements-dev.txt
	@touch $@

setup: .venv/installed ## Make the environment
run: .venv/installed ## Start everything; the first time with a sample city
	@exec $(BIN)/suara up

test: .venv/installed-dev ## Run the whole test suite
	$(BIN)/pytest -n 2 --dist worksteal -m "not long"

test-long: .venv/installed-dev ## Kill storms, fuzzing and other long runs
	$(BIN)/pytest -m long --timeout 3600

check: .venv/installed-dev ## Format, lint, types, import rules
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/installed-dev ## Benchmarks, each against a stated reference; DATA=folder adds public sets to the sentiment one
	@for file in benchmarks/*.py; do case $$file in */_*) continue;; */sentiment.py) data="$(DATA)";; *) data=;; esac; \
	echo "== $$file"; PYTHONPATH=. $(BIN)/python $$file $$data || exit 1; done

lock: ## Write the lock files anew (needs uv)
	uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header pyproject.toml --group build -o requirements.txt
	uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header pyproject.toml --group build --group dev -c requirements.txt -o requirements-dev.txt

clean: ## Remove the environment (never the data in var/)
	rm -rf .venv build *.egg-info
