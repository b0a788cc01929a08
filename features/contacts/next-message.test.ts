import { expect, it } from 'vitest'
import { nextMessage } from './next-message'

type Message = Parameters<typeof nextMessage>[1][number]

const at = (
  id: string,
  day: string | null,
  kind: Message['kind'] = 'thank_you_manager',
  state: Message['state'] = 'open',
): Message => ({ id, kind, state, sendAt: day ? new Date(`${day}T09:00:00Z`) : null })
const next = (...messages: Message[]) => nextMessage('Agnes Example', messages, 'UTC', '2026-11-24')

it.each<[string, Message[], unknown]>([
  ['nothing was written', [], undefined],
  ['all went out', [at('a', '2026-11-23', 'nudge_dated', 'sent')], undefined],
  [
    'what is due is lit',
    [at('b', '2026-12-01', 'nudge_undated'), at('a', '2026-11-24')],
    { href: '/drafts/a', label: 'Thank Agnes', isDue: true },
  ],
  [
    'what comes is not',
    [at('b', '2026-12-01', 'nudge_undated')],
    { href: '/drafts/b', label: 'Write to Agnes', isDue: false },
  ],
  ['thanks that are weeks late ask for nothing', [at('a', '2026-11-02')], undefined],
])('%s', (_, messages, wanted) => expect(next(...messages)).toEqual(wanted))
