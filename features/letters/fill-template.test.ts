import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftKinds } from '@/db/enums'
import { type FillVariables, fillTemplate, type OfferFacts, type WordVariables } from './fill-template'
import { countWords, lengthLevel, lengthTargets } from './length'
import { linkedinNoteLimits } from './linkedin'
import { countQuestions } from './one-question'
import { specificityOf } from './specificity'
import { kindRules } from './templates/kind-rules'
import { slots, slotsIn } from './templates/slots'
import { stableHash } from './variety'

const note = 'You told me how the ledger migration failed twice before the team froze the old system'
const words: WordVariables = {
  my_name: 'Zoë Marsh',
  recipient_first: 'Ana',
  recipient_formal: 'Dr Osei',
  recipient_full: 'Ana Osei',
  names: ['Ana', 'Ben', 'Chi'],
  role: 'Data Analyst',
  company: 'Northlight',
  date: 'Tuesday',
  weekday: 'Tuesday',
  note,
}
const offer: OfferFacts = {
  receivedOn: '20 November',
  answerBy: '4 December',
  title: 'Senior Analyst',
  startsOn: '1 February',
  terms: ['32 hours a week', '27 days of leave'],
}
const wordSlots = Object.keys(slots).filter(slot => !slot.startsWith('offer_') && slot !== 'share_link')
const everything: WordVariables = Object.fromEntries(
  wordSlots.map(slot => [slot, `the ${slot.replaceAll('_', ' ')}`]),
)

describe.each(draftKinds)('%s', kind => {
  const rule = kindRules[kind]
  const variables = { ...everything, offer } as unknown as FillVariables<typeof kind>

  it('has no gap when everything is known, and says the same each time', () => {
    const filled = fillTemplate(kind, variables)
    expect(filled).toMatchObject({ unfilled: [], missing: [] })
    expect(filled.subject + filled.body).not.toMatch(/[{}]|\.\.| {2}|\n{3}/)
    expect(fillTemplate(kind, variables)).toEqual(filled)
  })

  it('shows what it needs and drops every other sentence when nothing is known', () => {
    const filled = fillTemplate(kind, { offer } as FillVariables<typeof kind>)
    const signed = kind === 'linkedin_request' ? [] : ['my_signature']
    const needed = [...rule.required, ...(rule.requiredOneOf?.slice(0, 1) ?? []), ...signed]
    expect(filled.missing.toSorted()).toEqual(needed.toSorted())
    expect(filled.unfilled).toEqual(filled.missing)
    expect(slotsIn(filled.body).toSorted()).toEqual(needed.toSorted())
    expect(filled.subject).not.toBe('')
  })

  it('asks one thing at most where it should', () => {
    if (!rule.oneQuestion) return
    for (const person of 'abcdefgh') {
      expect(countQuestions(fillTemplate(kind, variables, { person }).body)).toBeLessThanOrEqual(1)
    }
  })
})

describe('an offer', () => {
  const others = draftKinds.filter(kind => !kindRules[kind].offer)

  it('is claimed by four kinds only', () => {
    expect(draftKinds.filter(kind => kindRules[kind].offer)).toEqual([
      'other_offer',
      'more_time',
      'accept_offer',
      'decline',
    ])
  })

  it.each(others)('is never mentioned by %s, not even when one is slipped in', kind => {
    for (const person of ['', 'a', 'b', 'c', 'd', 'e', 'f']) {
      const { subject, body } = fillTemplate(kind, { ...words, offer } as never, { person })
      expect(`${subject}\n${body}`).not.toMatch(/\boffer/i)
    }
  })

  it.each(['other_offer', 'more_time', 'accept_offer'] as const)('must be on record for %s', kind => {
    expect(() => fillTemplate(kind, { ...words, offer: null } as never)).toThrow('needs an offer record')
    expect(fillTemplate(kind, { ...words, new_date: '8 December', offer }).body).toContain('20 November')
  })

  it('is not mentioned when there is none to decline', () => {
    const { subject, body } = fillTemplate('decline', { ...words, offer: null })
    expect(body).toContain('withdraw')
    expect(`${subject}\n${body}`).not.toMatch(/\boffer/i)
    expect(fillTemplate('decline', { ...words, offer }).body).toContain('offer of 20 November')
  })

  it('cannot be made up from words', () => {
    const forged = { ...words, offer_received: '1 November', offer: null } as never
    expect(fillTemplate('decline', forged).body).not.toContain('1 November')
  })
})

describe('a thank-you', () => {
  const kinds = draftKinds.filter(kind => kindRules[kind].thanks)

  it.each(kinds)('%s carries the note word for word, is specific, and of a good length', kind => {
    for (const person of ['a', 'b', 'c', 'd', 'e']) {
      const { body } = fillTemplate(kind, { ...words, offer: null } as never, { person })
      expect(body).toContain(note)
      expect(specificityOf(body, note).specific).toBe(true)
      const target = lengthTargets[kindRules[kind].length]
      expect([lengthLevel(countWords(body), target), body]).toEqual(['good', body])
    }
  })

  it('takes any note as it was typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => text.trim() !== ''),
        typed => {
          const filled = fillTemplate('thank_you_panel', { ...words, note: typed })
          expect(filled.body).toContain(typed.trim())
          expect(filled.unfilled).toEqual([])
        },
      ),
    )
  })

  it.each(['{role}', '$& and $1', '{note}', '{share_link}'])('leaves %s typed by a person alone', typed => {
    const filled = fillTemplate('thank_you_panel', { ...words, note: `I typed ${typed} myself` })
    expect(filled.body).toContain(`I typed ${typed} myself`)
    expect(filled.unfilled).toEqual([])
  })

  it('says that it is late only when it is', () => {
    const late = /late|days|settle/
    for (const person of 'abcdef') {
      expect(fillTemplate('thank_you_screen', words, { late: true, person }).body).toMatch(late)
      expect(fillTemplate('thank_you_screen', words, { person }).body).not.toMatch(late)
    }
  })

  it('keeps to the form of address', () => {
    expect(fillTemplate('thank_you_screen', words, { formality: 'formal' }).body).toMatch(
      /^Dear Dr Osei,\n\n/,
    )
    expect(fillTemplate('thank_you_screen', words).body).toMatch(/^(Hi|Hello|Dear) Ana,\n\n/)
    expect(fillTemplate('thank_you_joint', words).body).toMatch(/^(Dear|Hello) Ana, Ben and Chi,\n\n/)
  })

  it('can be handed on by somebody whose address is known', () => {
    const { body } = fillTemplate('thank_you_manager', words, { passOnBy: { first: 'Rosa' } })
    const [intro = '', letter = ''] = body.split('\n\n* * *\n\n')
    expect(intro).toMatch(/^(Hi|Hello|Dear) Rosa,\n\nI would like to thank Ana Osei and have no address/)
    expect(letter).toMatch(/^(Hi|Hello|Dear) Ana,/)
    expect(letter).toContain(note)
  })

  it('asks what was not asked in the room', () => {
    const question = 'when do you expect to decide?'
    expect(fillTemplate('thank_you_manager', { ...words, missing_facts: question }).body).toContain(question)
  })
})

describe('a panel', () => {
  const panel = ['p1', 'p2', 'p3', 'p4']
  const letters = (ids: readonly string[]) =>
    ids.map(person => fillTemplate('thank_you_panel', { ...words, note: '—' }, { person, panel: ids }).body)
  const shared = (a: string, b: string) => {
    const sentences = new Set(a.split(/(?<=[.?!]) |\n+/))
    return b.split(/(?<=[.?!]) |\n+/).filter(sentence => sentences.has(sentence) && sentence.length > 12)
  }

  it('gets no sentence twice, as far as there are ways to say it', () => {
    const bodies = letters(panel)
    bodies.forEach((a, at) => {
      for (const b of bodies.slice(at + 1))
        expect(shared(a, b).filter(line => line !== 'Zoë Marsh')).toEqual([])
    })
  })

  it('gets different openings whatever the ids are, and across kinds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 2, maxLength: 5 }), ids => {
        const openings = ids.map((person, at) => {
          const kind = at === 0 ? 'thank_you_manager' : 'thank_you_panel'
          return fillTemplate(kind, words, { person, panel: ids }).body.split('\n\n')[1]?.split('. ')[0]
        })
        expect(new Set(openings).size).toBe(ids.length)
      }),
    )
  })

  it('does not depend on the order in which the people are listed', () => {
    const one = fillTemplate('thank_you_panel', words, { person: 'p2', panel })
    expect(fillTemplate('thank_you_panel', words, { person: 'p2', panel: panel.toReversed() })).toEqual(one)
    expect(stableHash('p2')).toBe(stableHash('p2'))
  })
})

describe('the recruiter', () => {
  it('reads lists as lists', () => {
    const { body } = fillTemplate('debrief', {
      ...words,
      questions: ['Why us?', 'Why now?'],
      people: ['Ana', 'Ben'],
    })
    expect(body).toContain('What they asked:\n- Why us?\n- Why now?\n\n')
    expect(body).toContain('I met Ana and Ben.')
  })

  it('gets the place for the link only when there is to be one; it is unfilled and never missing', () => {
    const plain = fillTemplate('recruiter_update', { ...words, changes: ['a'] })
    expect(plain.body).not.toContain('{share_link}')
    const linked = fillTemplate('recruiter_update', { ...words, changes: ['a'] }, { include: ['share_link'] })
    expect(linked).toMatchObject({ unfilled: ['share_link'], missing: [] })
    expect(linked.body).toContain('{share_link}')
  })
})

describe('a LinkedIn request', () => {
  const shortened = (text: string, charLimit: number) =>
    fillTemplate(
      'linkedin_request',
      { ...words, note: text, where_met: 'the panel on Tuesday' },
      { charLimit },
    ).body

  it('gives up courtesies before a word of the note', () => {
    expect(shortened('Short.', 200)).toContain('touch')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: linkedinNoteLimits.free - 1 }), length => {
        const body = shortened('X'.repeat(length), linkedinNoteLimits.free)
        expect(body).toContain('X'.repeat(length))
        expect(body.length).toBeLessThanOrEqual(linkedinNoteLimits.free)
      }),
    )
  })

  it('begins the note with a capital, as a sentence does', () => {
    expect(shortened('the market hall with five hundred stalls.', 300)).toContain(
      '. The market hall with five',
    )
  })

  it('leaves a note that is too long for the person to shorten', () => {
    expect(shortened('X'.repeat(250), 200)).toBe(`${'X'.repeat(250)}.`)
  })
})

describe('an employer who is reached through their agency', () => {
  const via = { include: ['via_agency', 'not_there'] } as const
  const kinds = [
    'nudge_dated',
    'nudge_undated',
    'nudge_second',
    'nudge_closing',
    'rejection_reply',
    'advice',
    'other_offer',
    'more_time',
    'accept_offer',
    'decline',
  ] as const

  it.each(kinds)('%s: the recruiter is not taken for the employer, nor for somebody who was there', kind => {
    for (const record of [offer, { ...offer, answerBy: null, title: null, startsOn: null, terms: [] }]) {
      const { body } = fillTemplate(kind, { ...everything, offer: record } as never, via)
      const known = { ...words, specific_area: 'short answers', new_date: 'Friday', promised_date: 'Monday' }
      const bare = fillTemplate(kind, { ...known, offer: record } as never, via).body
      for (const text of [body, bare])
        expect(text).not.toMatch(
          /your offer|You asked|your plans|colleagues|the team|whoever joins|your trust|our conversation|seen me do/i,
        )
    }
  })
})

describe('an offer with little on record', () => {
  const bare: OfferFacts = {
    receivedOn: '20 November',
    answerBy: null,
    title: null,
    startsOn: null,
    terms: [],
  }

  it.each([[], ['via_agency']] as const)(
    'speaks of no date and no terms that are not there %s',
    (...include) => {
      const written = (kind: 'other_offer' | 'more_time' | 'accept_offer') =>
        fillTemplate(kind, { ...words, new_date: 'Friday', offer: bare }, { include }).body
      expect(written('other_offer')).not.toMatch(/the date|before then|expect to decide by/)
      expect(written('other_offer')).toMatch(/\?/)
      expect(written('more_time')).not.toMatch(/the date|cannot move/)
      expect(written('accept_offer')).not.toMatch(/any of it|agreed/)
    },
  )
})

it('names the role that one withdraws from, whoever reads it', () => {
  for (const person of ['a', 'b', 'c', 'd', 'e'])
    expect(fillTemplate('decline', { ...words, offer: null }, { person }).body).toContain('Data Analyst role')
})

it('a later round may be the first with this person: nothing says one came back to them', () => {
  for (const person of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
    expect(fillTemplate('thank_you_final', words, { person }).body).not.toMatch(
      /seeing me again|to come back on|Coming back on/,
    )
})

it.each(['advice', 'referral_ask', 'nudge_closing'] as const)(
  '%s does not make many conversations of one',
  kind => {
    const known = { ...words, specific_area: 'short answers', target_kind: 'another analyst' }
    expect(fillTemplate(kind, known).body).not.toMatch(/conversations/)
  },
)
