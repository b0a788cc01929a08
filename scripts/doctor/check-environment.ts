import { createECDH } from 'node:crypto'
import { checkEnv } from '@/lib/env'
import { type Finding, fine, warning, wrong } from './finding'

type Source = Record<string, string | undefined>

/** The variables: each that is wrong, then those that are right and still not what a house in the open needs. */
export function checkEnvironment(source: Source): Finding[] {
  const checked = checkEnv(source)
  if ('wrong' in checked)
    return checked.wrong.map(({ name, why }, index, all) =>
      wrong('environment', `${name} ${why}.`, index === all.length - 1 ? 'See .env.example.' : undefined),
    )
  const { env } = checked
  const { protocol, hostname } = new URL(env.APP_URL)
  const local = /^(localhost|127\.|\[::1\])|\.localhost$/.test(hostname)
  const findings: Finding[] = []
  if (protocol === 'http:' && !local)
    findings.push(
      wrong(
        'environment',
        'APP_URL is http: the session cookie and every link travel in the clear.',
        'Put TLS in front (docs/deploy.md) and begin APP_URL with https.',
      ),
    )
  if (!env.CRON_SECRET)
    findings.push(
      wrong(
        'environment',
        'CRON_SECRET is not set: both cron routes answer 503, and nothing is ever mailed.',
        'Set it, and let the scheduler send it as a bearer.',
      ),
    )
  if (!env.RESEND_WEBHOOK_SECRET)
    findings.push(
      warning(
        'environment',
        'RESEND_WEBHOOK_SECRET is not set: bounces and complaints are refused, and nobody learns of them.',
        'Point a webhook of Resend at /api/webhooks/resend and set its signing secret.',
      ),
    )
  if (protocol === 'https:' && !local && env.TRUSTED_PROXIES === 0)
    findings.push(
      warning(
        'environment',
        'TRUSTED_PROXIES is 0 behind https: all visitors count as one address, the proxy’s.',
        'Set how many proxies stand in front, 1 for one nginx.',
      ),
    )
  if (protocol === 'https:' && !local && !env.SECURITY_CONTACT)
    findings.push(
      warning(
        'environment',
        'SECURITY_CONTACT is not set: who finds a hole does not learn whom to tell.',
        'Set it to a mailto: or https: address; it is served at /.well-known/security.txt.',
      ),
    )
  if (env.VAPID_PUBLIC_KEY && env.VAPID_PRIVATE_KEY && !isPair(env.VAPID_PUBLIC_KEY, env.VAPID_PRIVATE_KEY))
    findings.push(
      wrong(
        'environment',
        'VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY are not of one pair: every notification is refused.',
        'Make a pair with npx web-push generate-vapid-keys and set both.',
      ),
    )
  return findings.length > 0 ? findings : [fine('environment', 'Every variable is right.')]
}

function isPair(publicKey: string, privateKey: string): boolean {
  const pair = createECDH('prime256v1')
  try {
    pair.setPrivateKey(Buffer.from(privateKey, 'base64url'))
    return pair.getPublicKey('base64url') === publicKey
  } catch {
    return false // no number that could be a key
  }
}

/** `wanted` as package.json says it: '>=20.19'. */
export function checkNode(version: string, wanted: string): Finding {
  const least = wanted.replace('>=', '')
  return version.localeCompare(least, 'en', { numeric: true }) >= 0
    ? fine('node', `Node ${version}.`)
    : wrong('node', `Node ${version} is too old.`, `Afterword needs Node ${least} or later.`)
}
