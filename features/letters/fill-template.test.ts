import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftKinds } from '@/db/enums'
import { type FillVariables, fillTemplate, type OfferFacts, type WordVariables } from './fill-template'
import { linkedinNoteLimits } from './linkedin'
import { countQuestions } from './one-question'
import { kindRules } from './templates/kind-rules'
import { languagePacks } from './templates/language-packs'
import { slots, slotsIn } from './templates/slots'

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

/** Those that are not written as whole letters yet. */
const templated = draftKinds.filter(kind => languagePacks.en.templates[kind])

describe.each(templated)('%s', kind => {
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
  const others = templated.filter(kind => !kindRules[kind].offer)

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

it.each(['advice', 'referral_ask', 'nudge_closing'] as const)(
  '%s does not make many conversations of one',
  kind => {
    const known = { ...words, specific_area: 'short answers', target_kind: 'another analyst' }
    expect(fillTemplate(kind, known).body).not.toMatch(/conversations/)
  },
)
