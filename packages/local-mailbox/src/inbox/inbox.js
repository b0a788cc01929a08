// When a mail arrives the list is fetched anew; the mail being read stays as it is.
const list = document.querySelector('.list')
const news = document.querySelector('#news')
const parameters = new URLSearchParams(location.search)
const fresh = new Set()

function markFresh() {
  for (const link of list.querySelectorAll('[data-mail]'))
    link.toggleAttribute('data-new', link.dataset.mail === [...fresh].at(-1))
}

async function refresh() {
  const query = new URLSearchParams({
    to: parameters.get('to') ?? '',
    chosen: list.dataset.chosen ?? '',
  })
  const response = await fetch(`/list?${query}`)
  if (!response.ok) return
  const text = await response.text()
  // The first mail ever, or an emptied mailbox: the whole page has another shape.
  if (Boolean(text) !== Boolean(list.querySelector('[data-mail]'))) return location.reload()
  const focused = document.activeElement?.dataset?.mail
  const { scrollTop } = list
  list.innerHTML = text
  list.scrollTop = scrollTop
  markFresh()
  if (focused) list.querySelector(`[data-mail="${focused}"]`)?.focus()
}

let isPlanned = false
function plan() {
  if (isPlanned) return
  isPlanned = true
  setTimeout(async () => {
    isPlanned = false
    await refresh()
    if (fresh.size > 0) news.textContent = fresh.size === 1 ? '1 new mail' : `${fresh.size} new mails`
  }, 150)
}

let opened = false
const stream = new EventSource('/_mailbox/stream')
stream.addEventListener('mail', event => {
  fresh.add(event.data)
  plan()
})
stream.addEventListener('cleared', () => location.assign('/'))
// After a restart of the mailbox something may have been missed.
stream.addEventListener('ready', () => {
  if (opened) plan()
  opened = true
})
