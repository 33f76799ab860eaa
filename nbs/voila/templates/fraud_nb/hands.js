// Keys, clicks and the address of one page: the browser's side of nbs/60_page/08_widgets.ipynb.
// It runs nothing that came from the kernel, and sends words alone.

function keysAndClicks(model, el, voila, on) {
  const send = words => model.send({do: words})
  const pageOf = node => node && node.closest && node.closest('.fnb')
  const ours = node => pageOf(node) && pageOf(node) === pageOf(el)
  const act = node => {
    const told = ours(node) && node.closest('[data-do]')
    if (told) send(told.dataset.do)
    return !!told
  }
  const slider = node => node.getAttribute && node.getAttribute('role') === 'slider'
  const written = node => node.closest && node.closest('input, textarea')
  document.addEventListener('click', e => { act(e.target) }, on)
  document.addEventListener('keydown', e => {
    if (e.ctrlKey || e.metaKey || e.altKey || !(voila || ours(e.target))) return
    if (written(e.target)) {
      if (e.key === 'Escape' || e.key === 'Enter') e.target.blur()
      return
    }
    if (e.key === 'Enter' || e.key === ' ') {
      if (act(e.target)) e.preventDefault()
      return
    }
    if (!model.get('heard').includes(e.key) || (slider(e.target) && e.key.startsWith('Arrow'))) return
    send('key ' + e.key)
    e.preventDefault()
  }, on)
  return send
}

// the view's name stands in the address
function address(model, send, on) {
  const read = () => { if (location.hash.length > 1) send('view ' + decodeURIComponent(location.hash.slice(1))) }
  const write = () => { if (model.get('view')) history.replaceState(null, '', '#' + model.get('view')) }
  window.addEventListener('hashchange', read, on)
  model.on('change:view', write)
  if (location.hash.length > 1) read()
  else write()
}

// the kernel is gone and the server is there: begin anew
function watchKernel(model, on) {
  let seen = Date.now()
  const alive = () => { seen = Date.now() }
  const ask = () => {
    if (document.visibilityState !== 'visible' || Date.now() - seen < 90000) return
    alive()
    fetch('alive').then(() => location.reload(), () => {})
  }
  fetch('alive').catch(() => {})
  model.on('change:alive', alive)
  document.addEventListener('visibilitychange', alive, on)
  const timer = setInterval(ask, 5000)
  on.signal.addEventListener('abort', () => clearInterval(timer))
}

function render({model, el}) {
  const voila = !!document.querySelector('body[data-voila]')
  const stop = new AbortController()
  const on = {signal: stop.signal, capture: true}
  const send = keysAndClicks(model, el, voila, on)
  if (voila) {
    address(model, send, on)
    watchKernel(model, on)
  }
  send('ready') // what is sent to a part that is not built yet is lost: this one is, so all around it are
  return () => stop.abort()
}
export default {render}
