# Two images. `scorer` runs scorers, sources and watermarks, and has neither torch nor Jupyter; `full`, the last and so the default, adds training, the page and MLflow.
# What one runs is its command. .ci/image builds both where there is no docker engine.
ARG BASE=python:3.11-slim
FROM ${BASE} AS scorer
# The user owns what it writes, and no code: /artifacts (models, state, runs), /cache (compiled code), /secret (the secret of the installation).
RUN useradd --create-home --uid 10001 fraud && install -d -o fraud -g fraud -m 0700 /artifacts /cache /secret && \
    install -d -o fraud -g fraud -m 0700 /artifacts/models /artifacts/state /artifacts/runs /artifacts/page /artifacts/mlflow && python3 -m venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH FRAUD_NB_PATHS_ARTIFACTS=/artifacts XDG_CACHE_HOME=/cache PYTHONUNBUFFERED=1
WORKDIR /app
# Packages first, so that a change of code does not install them again. The lock serves as constraints: only what setup.py names is installed.
COPY setup.py settings.ini README.md requirements.lock LICENSE ./
RUN --mount=type=cache,target=/root/.cache/pip mkdir fraud_nb && touch fraud_nb/__init__.py && pip install --constraint requirements.lock . && pip uninstall --yes fraud_nb
COPY fraud_nb fraud_nb
RUN --mount=type=cache,target=/root/.cache/pip pip install --no-deps --editable .
USER fraud
ENTRYPOINT ["fraud_nb"]
CMD ["--help"]

FROM scorer AS full
USER root
RUN --mount=type=cache,target=/root/.cache/pip pip install --constraint requirements.lock --editable ".[train,page]"
COPY nbs nbs
USER fraud
