import { z } from 'zod'

const present = z.string('is missing')
const secret = present.min(32, 'needs at least 32 characters')
const port = z.coerce
  .number()
  .int()
  .min(1, 'is a port from 1 to 65535')
  .max(65_535, 'is a port from 1 to 65535')

function postgresUrl() {
  return present.regex(
    /^postgres(ql)?:\/\/[^/]+\/.+/,
    'is an address such as postgres://user:password@host/name',
  )
}

const schema = z.object({
  DATABASE_URL: postgresUrl(),
  DATABASE_MIGRATION_URL: postgresUrl().optional(),
  DATABASE_POOL: z.coerce.number().int().min(1, 'is a number of connections').default(10),
  DATABASE_PREPARE: z.enum(['on', 'off'], 'is on or off').default('on'),
  AUTH_SECRET: secret,
  APP_URL: present.refine(isOrigin, 'is an address such as https://afterword.example, without a path'),
  RESEND_API_KEY: present,
  RESEND_BASE_URL: z.url({ protocol: /^https?$/, error: 'is an http or https address' }).optional(),
  RESEND_WEBHOOK_SECRET: present.startsWith('whsec_', 'begins with whsec_').optional(),
  INBOUND_DOMAIN: present
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'is a domain such as in.afterword.example')
    .optional(),
  INBOUND_WEBHOOK_SECRET: present.startsWith('whsec_', 'begins with whsec_').optional(),
  INBOUND_AUTH_SERVER: present.default('amazonses.com'),
  MAIL_FROM: present.regex(
    /^[^<>@]*<?[^\s<>@]+@[^\s<>@]+>?$/,
    'is an address such as Afterword <hello@afterword.example>',
  ),
  CRON_SECRET: present.min(16, 'needs at least 16 characters').optional(),
  SECURITY_CONTACT: present
    .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, 'is a mailto: or https: address')
    .optional(),
  METRICS_SECRET: present.min(16, 'needs at least 16 characters').optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'is an http or https address' })
    .optional(),
  OTEL_EXPORTER_OTLP_HEADERS: present
    .regex(/^[^=,]+=[^,]*(,[^=,]+=[^,]*)*$/, 'is name=value,name=value')
    .optional(),
  OTEL_SERVICE_NAME: present.default('afterword'),
  AUTH_GOOGLE_ID: present.optional(),
  AUTH_GOOGLE_SECRET: present.optional(),
  AUTH_GITHUB_ID: present.optional(),
  AUTH_GITHUB_SECRET: present.optional(),
  AUTH_LINKEDIN_ID: present.optional(),
  AUTH_LINKEDIN_SECRET: present.optional(),
  VAPID_PUBLIC_KEY: present
    .regex(/^B[\w-]{86}$/, 'is not a public key as `web-push generate-vapid-keys` makes it')
    .optional(),
  VAPID_PRIVATE_KEY: present
    .regex(/^[\w-]{43}$/, 'is not a private key as `web-push generate-vapid-keys` makes it')
    .optional(),
  VAPID_SUBJECT: present
    .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, 'is a mailto: or https: address')
    .optional(),
  PUSH_SERVICES: present
    .refine(list => list.split(',').every(one => isOrigin(one.trim())), 'is origins, separated by commas')
    .optional(),
  PORT: port.default(3000),
  HOST: present.default('127.0.0.1'),
  MAILBOX_PORT: port.optional(),
  MAIL_RATE: z.coerce.number('is a number of mails a second').positive('is more than 0').default(2),
  LOG_LEVEL: z
    .enum(
      ['debug', 'info', 'warn', 'error', 'fatal', 'silent'],
      'is debug, info, warn, error, fatal or silent',
    )
    .default('info'),
  TRUSTED_PROXIES: z.coerce.number().int('is a whole number of proxies').min(0, 'is 0 or more').default(0),
})

export type Env = z.infer<typeof schema>

/** Every name that the environment may set. */
export const envNames = Object.keys(schema.shape) as (keyof Env)[]

export class WrongEnvironment extends Error {
  override name = 'WrongEnvironment'
}

/** Either the environment, or what is wrong with each variable, never with its value. A blank one counts as missing. */
export function checkEnv(
  source: Record<string, string | undefined>,
): { env: Env } | { wrong: { name: string; why: string }[] } {
  const filled = Object.fromEntries(envNames.map(name => [name, source[name]?.trim() || undefined]))
  const read = schema.safeParse(filled)
  const wrong = read.success
    ? []
    : read.error.issues.map(issue => ({ name: String(issue.path[0]), why: issue.message }))
  for (const provider of ['GOOGLE', 'GITHUB', 'LINKEDIN']) {
    const pair = [`AUTH_${provider}_ID`, `AUTH_${provider}_SECRET`]
    const missing = pair.filter(name => !filled[name])
    if (missing.length === 1)
      wrong.push({ name: String(missing), why: 'is missing: the other half of the pair is set' })
  }
  const vapid = ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY', 'VAPID_SUBJECT']
  if (vapid.some(name => filled[name]))
    for (const name of vapid)
      if (!filled[name]) wrong.push({ name, why: 'is missing: notifications need all three' })
  return read.success && wrong.length === 0 ? { env: read.data } : { wrong }
}

/** The environment, checked. Throws one WrongEnvironment that names every wrong variable. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const checked = checkEnv(source)
  if ('env' in checked) return checked.env
  const lines = checked.wrong.map(({ name, why }) => `  ${name} ${why}`)
  throw new WrongEnvironment(`The environment is not right (see .env.example):\n${lines.join('\n')}`)
}

let known: Env | undefined

/** The environment of this process, read when first needed. */
export function env(): Env {
  known ??= readEnv(process.env)
  return known
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { origin, protocol } = new URL(text)
  return /^https?:$/.test(protocol) && text.replace(/\/$/, '') === origin
}
