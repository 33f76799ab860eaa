# One image for scorer, page, source, training and MLflow: what it runs is the command.
FROM python:3.11-slim
RUN useradd --create-home --uid 10001 fraud && install -d -o fraud /artifacts
WORKDIR /app
# Packages first, so that a change of code does not install them again. The lock serves as constraints: only what the extras name is installed.
COPY setup.py settings.ini README.md requirements.lock LICENSE ./
RUN mkdir fraud_nb && touch fraud_nb/__init__.py && pip install --no-cache-dir --constraint requirements.lock ".[train,page]" && pip uninstall --yes fraud_nb
COPY --chown=fraud fraud_nb fraud_nb
COPY --chown=fraud nbs nbs
RUN pip install --no-cache-dir --no-deps --editable .
USER fraud
ENV FRAUD_NB_PATHS_ARTIFACTS=/artifacts PYTHONUNBUFFERED=1
VOLUME /artifacts
ENTRYPOINT ["fraud_nb"]
CMD ["--help"]
