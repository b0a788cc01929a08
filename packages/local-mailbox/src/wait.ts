import type { Mail } from './mail'
import type { Store } from './store'

/** Resolves with the newest mail that matches, or the first that arrives within the time. */
export function waitForMail(
  store: Store,
  matches: (mail: Mail) => boolean,
  timeoutMs: number,
  closed: AbortSignal,
): Promise<Mail> {
  const there = store.mails().find(matches)
  if (there) return Promise.resolve(there)
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer)
      stopListening()
      closed.removeEventListener('abort', onClose)
      act()
    }
    const fail = (why: string) => settle(() => reject(new Error(`${why} ${seen(store)}`)))
    const onClose = () => fail('The mailbox closed while a mail was awaited.')
    const timer = setTimeout(() => fail(`No such mail within ${timeoutMs} ms.`), timeoutMs)
    const stopListening = store.onMail(mail => {
      if (matches(mail)) settle(() => resolve(mail))
    })
    closed.addEventListener('abort', onClose)
  })
}

function seen(store: Store): string {
  const mails = store.mails()
  const lines = mails.slice(0, 10).map(mail => `\n  ${mail.to.join(', ')}: ${mail.subject}`)
  return `The mailbox holds ${mails.length}${lines.length > 0 ? `, newest first:${lines.join('')}` : '.'}`
}
