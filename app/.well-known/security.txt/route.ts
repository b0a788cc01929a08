import { env } from '@/lib/env'
import { securityText } from '@/lib/security-text'

export const dynamic = 'force-dynamic' // the environment is read where it runs, not where it is built

/** Whom to tell of a hole (RFC 9116): whoever runs this house, when SECURITY_CONTACT says so. */
export function GET(): Response {
  const { SECURITY_CONTACT, APP_URL } = env()
  if (!SECURITY_CONTACT) return new Response('Nobody is named here.', { status: 404 })
  return new Response(securityText(SECURITY_CONTACT, APP_URL, new Date()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
