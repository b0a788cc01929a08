import type { NextRequest } from 'next/server'
import { handlers } from '@/features/auth/auth'

/** next-auth's routes, but for its e-mail callback: that would use a sign-in link up on GET, where scanners roam. */
const refused = (request: NextRequest) => request.nextUrl.pathname.startsWith('/api/auth/callback/email')
const gone = () => new Response('Use the button on the page the mail links to.', { status: 405 })

export const GET = (request: NextRequest) => (refused(request) ? gone() : handlers.GET(request))
export const POST = (request: NextRequest) => (refused(request) ? gone() : handlers.POST(request))
