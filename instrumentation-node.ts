import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { stopRuns } from '@/features/deliveries/stopping'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { socketHeader } from '@/lib/source-address'

env() // a wrong environment ends the start with one clear message

subscribe('http.server.request.start', message => {
  const { request } = message as { request: IncomingMessage }
  request.headers[socketHeader] = request.socket.remoteAddress ?? ''
})

subscribe('afterword:transaction', message => log.debug({ event: 'transaction', ...(message as object) }))

process.once('SIGTERM', stopRuns)
