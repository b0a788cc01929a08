import { connect, createServer, type Socket } from 'node:net'

export interface Relay {
  port: number
  /** Gone: what is open breaks, and nothing comes in. */
  cut(): void
  /** Silent: what is open stays open and carries nothing any more. */
  freeze(scope: 'open' | 'all'): void
  /** New connections get through again. */
  mend(): void
  /** From now on new connections come to another server. */
  moveTo(port: number): void
  close(): Promise<void>
}

/** In front of the database, so that it can be gone, or silent, and come back at the same address. */
export async function startRelay(to: number): Promise<Relay> {
  const open = new Set<Socket>()
  let state: 'well' | 'gone' | 'silent' = 'well'
  let target = to
  const relay = createServer(incoming => {
    if (state === 'gone') return void incoming.destroy()
    open.add(incoming.on('error', () => {}).on('close', () => open.delete(incoming)))
    if (state === 'silent') return void incoming.pause()
    const outgoing = connect(target, '127.0.0.1')
    open.add(outgoing)
    for (const [one, other] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      one.pipe(other)
      one
        .on('error', () => other.destroy())
        .on('close', () => {
          open.delete(one)
          other.destroy()
        })
    }
  })
  await new Promise<void>(resolve => relay.listen(0, '127.0.0.1', resolve))
  const cut = () => {
    state = 'gone'
    for (const socket of open) socket.destroy()
  }
  return {
    port: (relay.address() as { port: number }).port,
    cut,
    freeze: scope => {
      if (scope === 'all') state = 'silent'
      for (const socket of open) socket.unpipe().pause()
    },
    mend: () => {
      state = 'well'
    },
    moveTo: port => {
      target = port
    },
    close: async () => {
      cut()
      await new Promise(resolve => relay.close(resolve))
    },
  }
}
