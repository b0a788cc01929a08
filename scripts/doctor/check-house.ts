import { type Finding, fine, unknown, warning, wrong } from './finding'

const gigabyte = 1024 ** 3

export function checkDisk(where: string, freeBytes: number): Finding {
  const says = `${(freeBytes / gigabyte).toFixed(1)} GB are free at ${where}.`
  if (freeBytes < 0.2 * gigabyte) return wrong('disk', says, 'Make room: logs, old images, old dumps.')
  return freeBytes < gigabyte ? warning('disk', says, 'Make room before it is full.') : fine('disk', says)
}

/** The oldest rules of time that are right for dates of today: British Columbia changed its clocks with them. */
const minimumTzdb = '2026b'

export function checkTimeZones(bundled: string): Finding {
  return bundled < minimumTzdb
    ? wrong(
        'time zones',
        `The bundled rules are ${bundled}.`,
        `Update moment-timezone to ${minimumTzdb} or later.`,
      )
    : fine('time zones', `The bundled rules are ${bundled}; the machine’s own are not used.`)
}

/** What the mail service says of us; null: it would not say (a key that may only send, or the local mailbox). */
export interface MailFacts {
  refusesKey: boolean
  domains: { name: string; status: string }[] | null
  webhooks: { endpoint: string; status: string; events: readonly string[] | null }[] | null
}

const neededEvents = ['email.delivered', 'email.bounced', 'email.complained']

export function checkMail(
  facts: MailFacts | null,
  { from, appUrl }: { from: string; appUrl: string },
): Finding[] {
  if (!facts)
    return [wrong('mail', 'The mail service does not answer.', 'Check RESEND_BASE_URL and the way out.')]
  if (facts.refusesKey)
    return [wrong('mail', 'The mail service refuses RESEND_API_KEY.', 'Make a new key at Resend.')]
  return [checkDomain(facts.domains, from), checkWebhook(facts.webhooks, appUrl)]
}

function checkDomain(domains: MailFacts['domains'], from: string): Finding {
  const domain = from.split('@').at(-1)?.replace(/>$/, '').toLowerCase() ?? ''
  if (!domains)
    return unknown(
      'mail domain',
      `Whether ${domain} is verified cannot be asked with this key.`,
      'Look at resend.com/domains.',
    )
  const found = domains.find(({ name }) => domain === name || domain.endsWith(`.${name}`))
  if (!found)
    return wrong('mail domain', `${domain} is not known to Resend.`, 'Add it there, or change MAIL_FROM.')
  return found.status === 'verified'
    ? fine('mail domain', `${found.name} is verified.`)
    : wrong(
        'mail domain',
        `${found.name} is ${found.status}.`,
        'Add the DNS records that Resend shows for it.',
      )
}

function checkWebhook(webhooks: MailFacts['webhooks'], appUrl: string): Finding {
  const endpoint = new URL('/api/webhooks/resend', appUrl).toString()
  if (!webhooks)
    return unknown(
      'mail webhook',
      'Whether there is one cannot be asked with this key.',
      `It must lead to ${endpoint}.`,
    )
  const found = webhooks.find(one => one.endpoint === endpoint)
  if (!found)
    return warning(
      'mail webhook',
      `None leads to ${endpoint}.`,
      'Add it at Resend: bounces are not heard of.',
    )
  if (found.status !== 'enabled')
    return warning('mail webhook', `It is ${found.status}.`, 'Enable it at Resend.')
  const missing = neededEvents.filter(event => !(found.events ?? neededEvents).includes(event))
  return missing.length > 0
    ? warning('mail webhook', `It does not tell of ${missing.join(', ')}.`, 'Add these events at Resend.')
    : fine('mail webhook', 'It leads here.')
}

/** What the house itself answers at its address; null: nothing. */
export type Answered = { status: number; version: string | null } | null

export function checkServing(
  answer: Answered,
  { appUrl, version }: { appUrl: string; version: string },
): Finding {
  const health = new URL('/api/health', appUrl).toString()
  if (!answer)
    return warning(
      'app',
      `${health} does not answer from here.`,
      'Fine before the first start; else check proxy and DNS.',
    )
  if (answer.status !== 200) return wrong('app', `${health} answers ${answer.status}.`, 'See the app’s log.')
  if (answer.version !== version)
    return warning('app', `It serves ${answer.version ?? 'something else'}, and this is ${version}.`)
  return fine('app', `It serves ${version}.`)
}
