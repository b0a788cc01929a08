import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, Server } from 'node:http'
import { closeDatabase } from '@/db/client'
import { stopRuns } from '@/features/deliveries/stopping'
import { countedHeader } from '@/features/rate-limits/source-limit'
import { closeGently } from '@/lib/close-gently'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { socketHeader } from '@/lib/source-address'
import { outliveLogReader } from '@/lib/unheard-log'
import { countRequests } from '@/lib/watch/count-requests'

outliveLogReader()
const appHost = new URL(env().APP_URL).host // a wrong environment ends the start with one clear message

// A shared page is always sent whole: asked for in part, a refusal would be a 200 with an id of its own.
const partHeaders = ['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch']

let server: Server | undefined
subscribe('http.server.request.start', message => {
  const { request, server: asked } = message as { request: IncomingMessage; server: Server }
  closeGently(asked)
  server = asked
  request.headers[socketHeader] = request.socket.remoteAddress ?? ''
  // Next holds an action's Origin against this. The front desk has held it against APP_URL; a proxy that passes its
  // own Host on, or a made-up one, would only turn every form into a 500.
  request.headers['x-forwarded-host'] = appHost
  delete request.headers[countedHeader] // the front desk's word alone
  if (request.url?.startsWith('/share/')) for (const name of partHeaders) delete request.headers[name]
})

countRequests()
subscribe('afterword:transaction', message => log.debug({ event: 'transaction', ...(message as object) }))

process.once('SIGTERM', () => {
  stopRuns()
  // Next lets what is under way end and closes the server: then nobody asks the database any more.
  server?.once('close', () => void closeDatabase())
})
