import { expect, it } from 'vitest'
import { nextMessage } from './next-message'

type Message = Parameters<typeof nextMessage>[1][number]

const at = (
  id: string,
  day: string | null,
  kind: Message['kind'] = 'thank_you_manager',
  state: Message['state'] = 'open',
): Message => ({
  ...{ id, kind, state, names: ['Agnes Example'], isAsked: true },
  sendAt: day ? new Date(`${day}T09:00:00Z`) : null,
})
const next = (...messages: Message[]) => nextMessage('Agnes Example', messages, 'UTC', '2026-11-24')

it.each<[string, Message[], unknown]>([
  ['nothing was written', [], undefined],
  ['all went out', [at('a', '2026-11-23', 'nudge_dated', 'sent')], undefined],
  [
    'what is due is lit',
    [at('b', '2026-12-01', 'nudge_undated'), at('a', '2026-11-24')],
    { href: '/drafts/a', day: '2026-11-24', label: 'Thank Agnes', isDue: true, isAhead: false },
  ],
  [
    'what comes is not',
    [at('b', '2026-12-01', 'nudge_undated')],
    { href: '/drafts/b', day: '2026-12-01', label: 'Nudge Agnes', isDue: false, isAhead: true },
  ],
  [
    'without a day it waits behind one that has one, and is not lit',
    [at('c', null, 'advice'), at('b', '2026-12-01', 'nudge_undated')],
    { href: '/drafts/b', day: '2026-12-01', label: 'Nudge Agnes', isDue: false, isAhead: true },
  ],
  [
    'alone it is offered, and not lit',
    [at('c', null, 'advice')],
    expect.objectContaining({ href: '/drafts/c', isDue: false }),
  ],
  [
    'a letter to two names both',
    [{ ...at('a', '2026-11-24', 'thank_you_joint'), names: ['Rui Costa', 'Agnes Example'] }],
    expect.objectContaining({ label: 'Thank Agnes and Rui' }),
  ],
  [
    'and one to more says how many',
    [{ ...at('a', '2026-11-24', 'thank_you_joint'), names: ['Agnes Example', 'Mo Lind', 'Rui Costa'] }],
    expect.objectContaining({ label: 'Thank Agnes and 2 others' }),
  ],
  ['of a process put aside nothing is asked', [{ ...at('a', '2026-11-24'), isAsked: false }], undefined],
  ['thanks that are weeks late ask for nothing', [at('a', '2026-11-02')], undefined],
])('%s', (_, messages, wanted) => expect(next(...messages)).toEqual(wanted))
