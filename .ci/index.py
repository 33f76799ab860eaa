"Where packages come from: what pip's configuration says, for uv, which does not read it, and run as a script as a pip.conf for an image"
import os, subprocess, sys
from pathlib import Path

def configuration(py): # path of a Python that has pip
    "{key: value} of pip's files and variables"
    out = subprocess.run([py, '-m', 'pip', 'config', 'list'], capture_output=True, text=True).stdout
    conf = {}
    for line in out.splitlines():
        key,_,val = line.partition('=')
        conf.setdefault(key.split('.')[-1].strip(':'), val.strip("'\""))
    return conf | {k[4:].lower().replace('_', '-'):v for k,v in os.environ.items() if k.startswith('PIP_')}

def uv_environment(py): # path of a Python that has pip
    "The environment of uv"
    conf = configuration(py)
    env = dict(UV_SYSTEM_CERTS='true', UV_HTTP_TIMEOUT='180', UV_PYTHON_DOWNLOADS='never')
    if 'index-url' in conf: env['UV_DEFAULT_INDEX'] = conf['index-url']
    if 'extra-index-url' in conf: env['UV_INDEX'] = ' '.join(conf['extra-index-url'].split())
    if 'cert' in conf and Path(conf['cert']).is_file(): env['SSL_CERT_FILE'] = conf['cert']
    links = [p for p in conf.get('find-links', '').split() if '://' in p or Path(p).exists()]
    if links: env['UV_FIND_LINKS'] = ','.join(links)
    return env | dict(os.environ)

def pinned(name): # the version of a package in requirements.lock
    "name==version of the lock, or the bare name where the lock has none"
    lock = Path(__file__).resolve().parents[1]/'requirements.lock'
    return next((line.split(';')[0].strip() for line in lock.read_text().splitlines() if line.startswith(name+'==')), name)

if __name__=='__main__':
    of = configuration(sys.executable)
    print('[global]')
    for k in ('index-url', 'extra-index-url', 'cert', 'trusted-host', 'default-timeout', 'timeout', 'proxy'):
        if k in of: print(f'{k} = {of[k]}')
