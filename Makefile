# `make` alone lists what there is. Every target makes the environment in .venv first, where it is not there yet.
PYTHON ?= python3
MADE := .venv/made
SYSTEM_PATH := $(PATH)
export PATH := $(CURDIR)/.venv/bin:$(PATH)
export PYTHONUNBUFFERED := 1

.DEFAULT_GOAL := help
.PHONY: help setup demo test check prove infra-up infra-down train stream score web lab book bench clean

help: ## this list
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/^([a-z-]+):.*## */\1|/' | while IFS='|' read -r t d; do printf '  make %-11s %s\n' "$$t" "$$d"; done

setup: $(MADE) ## the environment in .venv, exactly as requirements.lock says

# A .venv of a folder that was moved or copied is made anew: its scripts name the old place.
ifneq ($(shell cat $(MADE) 2>/dev/null),$(CURDIR))
.PHONY: $(MADE)
endif
$(MADE): requirements.lock setup.py
	@export PATH='$(SYSTEM_PATH)'; $(PYTHON) -c 'import sys; sys.exit(sys.version_info[0] < 3)' || { \
	    echo '$(PYTHON) is not here, or no Python 3: install Python 3.11, 3.12 or 3.13, and run `make setup PYTHON=python3.12`, say'; exit 1; }
	@PATH='$(SYSTEM_PATH)' $(PYTHON) .ci/setup

demo: $(MADE) ## the whole line: broker, training where there is no champion, simulated traffic, scorer, page; Ctrl-C ends all of it
	@exec .ci/demo

test: $(MADE) ## every test; one notebook by `make test NB=05_features`
	@python .ci/test $(NB)

check: $(MADE) ## what has changed, and what imports it, in about three minutes; `make check ARGS=main` since that commit
	@python .ci/check $(ARGS)

prove: $(MADE) ## faults for 10 minutes in a system of its own, then the audit; `make prove ARGS="--minutes 2 --seed 7"`
	@fraud_nb prove $(ARGS)

infra-up: $(MADE) ## Kafka, in containers where a docker engine answers, otherwise embedded; says which
	@fraud_nb infra up

infra-down: $(MADE) ## end what infra-up started; its data stays
	@fraud_nb infra down

train: $(MADE) ## a model, tracked in MLflow; `make train ARGS="-p epochs 3"`
	@fraud_nb train $(ARGS)

.PHONY: retrain
retrain: $(MADE) ## from the log to a judged model, promoted where the gate says yes
	@fraud_nb retrain $(ARGS)

stream: $(MADE) ## simulated card transactions onto Kafka; `make stream ARGS="--rate 500"`
	@exec fraud_nb stream $(ARGS)

score: $(MADE) ## a scorer; start more of them to share the partitions
	@exec fraud_nb score $(ARGS)

web: $(MADE) ## the live page
	@exec fraud_nb web $(ARGS)

book: $(MADE) ## the notebooks as a site that can be searched, with an index of the library; served until Ctrl-C
	@python .ci/book && echo 'read it at http://127.0.0.1:8899/' && exec python -m http.server 8899 --bind 127.0.0.1 --directory artifacts/book/site

lab: $(MADE) ## JupyterLab, with nbs/explore.ipynb; as root it wants `make lab ARGS=--allow-root`
	@exec jupyter lab $(ARGS) nbs/explore.ipynb

bench: $(MADE) ## measure this machine beside the plain loop and other clients; QUICK=1 takes minutes
	@.ci/bench

clean: ## end the embedded broker; remove builds, caches and all that runs left in artifacts/ (not .venv)
	@if [ -x .venv/bin/fraud_nb ]; then fraud_nb broker stop; fi
	rm -rf build dist *.egg-info _proc _docs .hypothesis
	find artifacts -mindepth 1 -maxdepth 1 ! -name README.md -exec rm -rf {} +
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
