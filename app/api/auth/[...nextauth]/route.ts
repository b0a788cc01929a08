import type { NextRequest } from 'next/server'
import { handlers } from '@/features/auth/auth'

// Of next-auth's routes only these two are open. Its e-mail callback would use a sign-in link up on GET, where
// scanners roam; its sign-in and sign-out would pass by our own forms and their limits.
const open = /^\/api\/auth\/(session|callback\/(google|github|linkedin))$/

export const GET = (request: NextRequest) =>
  open.test(request.nextUrl.pathname)
    ? handlers.GET(request)
    : new Response('There is nothing at this address.', { status: 404 })
