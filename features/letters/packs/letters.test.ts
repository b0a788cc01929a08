import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DraftKind, draftKinds, formalities, languages } from '@/db/enums'
import type { LocalDate } from '@/lib/time'
import { lettersFor } from '../compose-letter'
import type { LetterFact } from '../letter-set'
import type { OfferFacts } from '../offer-facts'
import { readsWell } from '../reads-well'
import { kindRules } from '../templates/kind-rules'
import { languagePacks } from '../templates/language-packs'
import { slots, slotsIn } from '../templates/slots'
import {
  type OfferKind,
  type PlainKind,
  type TextFor,
  type Writer,
  writeOfferText,
  writeText,
} from '../write-letter'

const offer: OfferFacts = {
  receivedOn: '2026-11-20',
  answerBy: '2026-12-04',
  title: 'Senior Analyst',
  startsOn: '2027-02-01',
  terms: ['32 hours a week'],
}
const writer = (
  change: Partial<Writer['settings']> = {},
  source: 'direct' | 'agency' = 'direct',
): Writer => ({
  pipeline: {
    role: 'Data Analyst',
    company: 'Northlight',
    formality: null,
    source,
    recruiterId: source === 'agency' ? 'p1' : null,
  },
  settings: {
    formality: 'first_name',
    signature: 'Zoë Marsh',
    linkedinAccount: 'free',
    country: 'GB',
    ...change,
  },
  own: [],
})
const round = { startsAt: new Date('2026-11-24T10:00:00Z'), zone: 'Europe/London' }
const write = (kind: DraftKind, about: TextFor, who: Writer = writer()) =>
  kindRules[kind].offer
    ? writeOfferText(who, kind as OfferKind, offer, about)
    : writeText(who, kind as PlainKind, about)
const needed: TextFor['words'] = {
  note: 'how you froze the old system',
  promised_date: '2026-11-23',
  new_date: '2026-12-08',
  new_slots: 'Monday',
  target_kind: 'another analyst',
  specific_area: 'short answers',
  news: 'I started a course on dbt.',
  missing_facts: null,
  changes: ['I am in the final round now.'],
  their_concerns: 'the night shift',
  last_contact: '2026-11-18',
  names: ['Ana', 'Ben'],
}
const notes = [
  'how you froze the old system',
  'found me a quiet room',
  'she said they want someone calm',
  'the goat story',
  'I loved the goat',
  'we both ran the Leeds half',
  'how do you brief a new team?',
]

describe.each(languages)('the letters in %s', language => {
  const pack = languagePacks[language]
  const kinds = draftKinds
  const atLeast = (kind: DraftKind) =>
    kindRules[kind].thanks && kind !== 'thank_you_coordinator' ? 5 : kind.startsWith('nudge') ? 3 : 2

  describe.each(kinds)('%s', kind => {
    const set = pack.letters[kind]()

    it('has names of their own, slots that exist, and a last subject that needs nothing', () => {
      expect(new Set(set.map(({ name }) => name)).size).toBe(set.length)
      for (const { subjects, paragraphs } of set) {
        expect(slotsIn(subjects.at(-1) ?? '{none}')).toEqual([])
        for (const way of [...subjects, ...paragraphs.flat().flatMap(({ ways }) => ways)]) {
          for (const [, named] of way.matchAll(/\{([^}]*)\}/g)) expect(Object.keys(slots)).toContain(named)
          expect(way).not.toMatch(/^\s|\s$| {2}/)
        }
      }
    })

    it('has enough whole letters, in each register', () => {
      expect(lettersFor(set, 'first_name', new Set()).length).toBeGreaterThanOrEqual(atLeast(kind))
      expect(lettersFor(set, 'formal', new Set()).length).toBeGreaterThanOrEqual(Math.min(2, atLeast(kind)))
    })

    it('has a letter for every situation', () => {
      const situations: LetterFact[][] = [
        [],
        ['late'],
        ['via_agency'],
        ['via_agency', 'not_there'],
        ['remote'],
        ['passed_on'],
        ['agreed', 'dated'],
        ['late', 'remote', 'phone'],
        ['offered', 'dated'],
        ['offered', 'via_agency'],
        ['after_round'],
        ['check_in'],
        ['moved'],
        ...(kind === 'thank_you_coordinator' ? [['accepted'] as LetterFact[]] : []),
      ]
      for (const register of formalities)
        for (const facts of situations)
          expect([facts, lettersFor(set, register, new Set(facts)).length > 0]).toEqual([facts, true])
    })

    it.each(formalities)('says all that is needed, whoever gets it, and reads well (%s)', formality => {
      for (const person of ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'])
        for (const late of [false, true])
          for (const country of ['GB', 'US']) {
            const about = {
              round,
              person: { id: person, name: 'Ana Osei' },
              words: needed,
              late,
              country,
              today: '2026-11-25' as LocalDate,
              asks: kind === 'missing_facts' ? ('decision_date' as const) : null,
            }
            const { subject, body, missing, refusals, letter } = write(kind, about, writer({ formality }))
            expect([letter, missing, refusals]).toEqual([letter, [], []])
            const found = readsWell(
              { kind, subject, body },
              {
                recipients: ['Ana Osei'],
                on: '2026-11-25' as LocalDate,
                company: 'Northlight',
                role: 'Data Analyst',
              },
            )
            expect([letter, body, found]).toEqual([letter, body, []])
            if (country === 'US') expect(body).not.toMatch(/\b\d{1,2} (?:November|December)/)
          }
    })

    it('keeps its greeting and its end when little is known, and shows what it still needs', () => {
      const { body, missing } = write(kind, {}, { ...writer(), pipeline: null })
      const rule = kindRules[kind]
      expect(missing.toSorted()).toEqual(
        [...rule.required, ...(rule.requiredOneOf?.slice(0, 1) ?? [])].toSorted(),
      )
      if (kind !== 'linkedin_request') expect(body).toMatch(/^(?:Hello|Dear all|Hi),\n\n[\s\S]*,\nZoë Marsh$/)
    })

    if (kindRules[kind].thanks || kind === 'linkedin_request')
      it('has a place for any note', () => {
        for (const formality of formalities)
          for (const note of notes)
            for (const id of ['p1', 'p2', 'p3', 'p4', 'p5', 'p6']) {
              const { body, letter } = write(
                kind,
                { round, person: { id, name: 'Ana Osei' }, words: { ...needed, note } },
                writer({ formality }),
              )
              expect([letter, body, /froze|quiet room|calm|goat|Leeds|brief/.test(body)]).toEqual([
                letter,
                body,
                true,
              ])
            }
      })
  })

  it('gives no two people of a panel the same letter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 2, maxLength: 5 }), ids => {
        for (const kind of kinds.filter(
          one => kindRules[one].thanks && one !== 'thank_you_joint' && one !== 'thank_you_coordinator',
        )) {
          const letters = ids.map(
            id => write(kind, { round, person: { id, name: 'Ana Osei' }, panel: ids, words: needed }).letter,
          )
          expect(new Set(letters).size).toBe(ids.length)
        }
      }),
      { numRuns: 12 },
    )
  })

  it.each(formalities)(
    'gives no two people of a round the same sentence or subject, whatever kind each gets (%s)',
    register => {
      const heard = new Map<string, string>()
      const twice: string[] = []
      for (const kind of ['thank_you_screen', 'thank_you_manager', 'thank_you_panel'] as const)
        for (const { name, subjects, paragraphs } of pack.letters[kind]()) {
          if (!name.includes('formal') === (register === 'formal') || name.includes('agency')) continue
          const [first = ''] = subjects
          const ways = paragraphs
            .slice(1, -1)
            .flat()
            .map(({ ways: [way = ''] }) => way)
          for (const said of [first, ...ways].filter(text => !/^\{[a-z_]+\}$/.test(text))) {
            const by = heard.get(said)
            if (by && !(name.includes('late') || by.includes('late'))) twice.push(`${said} (${by}, ${name})`)
            heard.set(said, name)
          }
        }
      expect(twice).toEqual([])
    },
  )

  it('does not make a return of what may be the first conversation with this person', () => {
    for (const { paragraphs } of pack.letters.thank_you_final())
      for (const { ways } of paragraphs.flat())
        expect(ways.join(' ')).not.toMatch(/\bagain\b|come back|coming back|once more|last time/i)
  })

  it('is the same letter each time, in whatever order the panel is listed', () => {
    const about = { round, person: { id: 'p2', name: 'Ana Osei' }, words: needed }
    const one = write('thank_you_manager', { ...about, panel: ['p1', 'p2', 'p3'] })
    expect(write('thank_you_manager', { ...about, panel: ['p3', 'p2', 'p1'] })).toEqual(one)
  })
})

describe('one reader', () => {
  const about: TextFor = {
    round,
    person: { id: 'p1', name: 'Dr Ana Osei' },
    words: needed,
    today: '2026-11-25' as LocalDate,
  }

  it('gets the dates, titles and spelling of their country', () => {
    const step = { who: 'you', name: null, by: '2027-01-08' as LocalDate, channel: null, what: null } as const
    const to = (country: string) =>
      write('thank_you_manager', { ...about, country, register: 'formal', nextStep: step }).body
    expect(to('US')).toMatch(/^Dear Dr\. Osei,/)
    expect(to('US')).toContain('by Friday, January 8, 2027')
    expect(to('GB')).toMatch(/^Dear Dr Osei,/)
    expect(to('DE')).toContain('by Friday 8 January 2027')
  })

  it('is told of a next step only what is theirs', () => {
    const said = (who: 'you' | 'named' | 'team' | 'me' | 'recruiter', channel: 'phone' | null = null) =>
      write('thank_you_manager', {
        ...about,
        nextStep: { who, name: 'Ben Lund', by: '2026-12-04' as LocalDate, channel, what: null },
      }).body
    expect(said('you')).toMatch(/(?:hear|hearing|word) from you by Friday 4 December\./)
    expect(said('named')).toMatch(/\bBen\b.* by Friday 4 December\./)
    expect(said('team')).toMatch(/the team\b.* by Friday 4 December\./)
    expect(said('me', 'phone')).toMatch(/call.* once you have decided, after Friday 4 December\./)
  })

  it.each(['you', 'named', 'recruiter', 'team', null] as const)(
    'is told of the promised date in words of their own: %s',
    who => {
      const nextStep = { who, name: 'Ben', by: '2026-12-04' as LocalDate, channel: null, what: null }
      const panel = ['p1', 'p2', 'p3']
      const said = panel.map(id => {
        const to = { ...about, person: { id, name: 'Ana Osei' }, panel, nextStep }
        return /[^.]*by Friday 4 December\./.exec(write('thank_you_manager', to).body)?.[0].trim()
      })
      expect(new Set(said).size).toBe(3)
    },
  )

  it('gets the time that does not suit in their own order', () => {
    const words = { ...needed, old_slot: 'Tue 24 November, 14:30' }
    const to = (country: string) => write('reschedule', { ...about, words, country }).body
    expect(to('US')).toContain('Tuesday, November 24 at 2:30 PM')
    expect(to('GB')).toContain('Tuesday 24 November at 14:30')
  })

  it('from outside the firm is not taken for the employer', () => {
    const words = { ...needed, note: 'calling me the minute they said yes' }
    expect(write('thank_you_coordinator', { ...about, words, include: ['accepted'] }).body).toContain(
      'the minute they said yes',
    )
    expect(write('thank_you_coordinator', { ...about, words }).body).toContain('the minute you said yes')
  })

  it('is asked at most one thing', () =>
    expect(write('thank_you_manager', { ...about, asks: 'decision_date' }).body).toContain(
      'Could you tell me roughly when you expect to decide?',
    ))

  it('gets a note handed on with a request to the one who hands it on', () => {
    const { subject, body } = write('thank_you_manager', {
      ...about,
      passOnBy: { first: 'Rosa', name: 'Rosa Lind' },
    })
    expect(subject).toBe('Could you pass this on to Dr Ana Osei?')
    const [request = '', note = ''] = body.split('\n\n* * *\n\n')
    expect(request).toMatch(/^Hi Rosa,\n\n[\s\S]*\nZoë Marsh$/)
    expect(note).toMatch(/^Dear Dr Osei,[\s\S]*froze/)
    const formal = write('thank_you_manager', {
      ...about,
      register: 'formal',
      passOnBy: { first: 'Suzuki', name: 'Ms Hanako Suzuki' },
    })
    expect(formal.body).toMatch(/^Dear Ms Suzuki,/)
  })
})

describe('an offer', () => {
  const about: TextFor = { round, person: { id: 'p1', name: 'Ana Osei' } }

  it('is spoken of only where one is on record', () => {
    for (const register of formalities)
      for (const source of ['direct', 'agency'] as const)
        for (const id of ['p1', 'p2', 'p3']) {
          const to = { ...about, person: { id, name: 'Ana Osei' }, register }
          const withdrawn = writeOfferText(writer({}, source), 'decline', null, to)
          expect(`${withdrawn.subject}\n${withdrawn.body}`).not.toMatch(/offer/i)
          expect(withdrawn.body).toMatch(/withdraw|step back/)
          const declined = writeOfferText(writer({}, source), 'decline', offer, to)
          expect(declined.body).toContain('offer')
          expect(declined.body).not.toContain('withdraw')
        }
  })

  it('is accepted with the year it starts in, and its terms', () => {
    const { body } = writeOfferText(writer(), 'accept_offer', offer, about)
    expect(body).toContain('Monday 1 February 2027')
    expect(body).toContain('- 32 hours a week')
  })

  it('without a date to answer by is not given one', () => {
    for (const kind of ['other_offer', 'more_time'] as const)
      for (const id of ['p1', 'p2', 'p3']) {
        const to = { ...about, person: { id, name: 'Ana Osei' }, words: needed }
        const { body } = writeOfferText(writer(), kind, { ...offer, answerBy: null }, to)
        expect(body).not.toMatch(/by then|the date you gave me|before that date|\{/)
      }
  })
})

describe('what nobody said', () => {
  const about: TextFor = { round, person: { id: 'p1', name: 'Ana Osei' }, words: needed }

  it('an offer must be on record, and cannot be made up from words', () => {
    for (const kind of ['other_offer', 'more_time', 'accept_offer'] as const)
      expect(() => writeOfferText(writer(), kind, null, about)).toThrow('needs an offer record')
    const forged = { ...needed, offer_received: '1 November' } as TextFor['words']
    expect(writeOfferText(writer(), 'decline', null, { ...about, words: forged }).body).not.toContain(
      '1 November',
    )
  })

  it('an offer is mentioned by no letter of another kind', () => {
    for (const { language, kind } of languages.flatMap(language =>
      draftKinds.filter(kind => !kindRules[kind].offer).map(kind => ({ language, kind })),
    ))
      for (const { subjects, paragraphs } of languagePacks[language].letters[kind]())
        for (const line of [...subjects, ...paragraphs.flat().flatMap(({ ways }) => ways)])
          expect([kind, line]).not.toEqual([kind, expect.stringMatching(/\boffer(?!_)/i)])
  })

  it.each([
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
  ] as const)('%s by an agency does not take the recruiter for the employer', kind => {
    for (const register of formalities) {
      const to = { ...about, register, wasThere: false }
      expect(write(kind, to, writer({}, 'agency')).body).not.toMatch(
        /your offer|You asked|your plans|colleagues|the team|your trust|our conversation|seen me do/i,
      )
    }
  })
})

describe('a panel that is thanked together', () => {
  const to = (...names: string[]) => write('thank_you_joint', { round, words: { ...needed, names } }).body

  it('is two people or more', () => {
    expect(to('Ana', 'Ben')).toMatch(/^\S+ Ana and Ben,[\s\S]*you both/)
    expect(to('Ana', 'Ben', 'Chi')).toMatch(/^\S+ Ana, Ben and Chi,[\s\S]*you all/)
  })
})

describe('the recruiter', () => {
  const person = { id: 'p1', name: 'Priya Nair' }
  const changes = ['Northlight: I am in the final round now.', 'Halden: the interviews have begun.']
  const update = (about: TextFor) =>
    formalities.flatMap(formality =>
      ['p1', 'p2'].map(
        id => write('recruiter_update', { ...about, person: { ...person, id } }, writer({ formality })).body,
      ),
    )

  it('is told of a round in a sentence, not in a list', () => {
    const words = { stage: 'the panel', people: ['Ana Osei'], changes: ['On Tuesday I met Ana Osei.'] }
    for (const body of update({ round, words: { ...words, went_well: 'the case study' } })) {
      expect(body).toContain('I spoke with Ana Osei')
      expect(body).toContain('The case study went well.')
      expect(body).not.toMatch(/^- /m)
    }
  })

  it('is asked for word since the round, by its date', () => {
    for (const body of update({ round })) expect(body).toMatch(/Northlight[^.]* since Tuesday 24 November\?/)
    for (const body of update({ round, words: { ask: 'Have they decided on the start?' } }))
      expect(body).toMatch(/decided on the start\?/)
  })

  it('reads what has moved as a list, and only then', () => {
    const processes = ['one in its final round']
    for (const body of update({ words: { changes, processes } }))
      expect(body).toMatch(
        /:\n- Northlight: I am[^\n]+\n- Halden[^\n]+\n\n[^\n]+:\n- one in its final round\n\n/,
      )
    for (const body of update({ words: { ask: 'Is there anything new from Northlight?', processes } })) {
      expect(body).toContain('Is there anything new from Northlight?')
      expect(body).not.toMatch(/changed|moved|What's new/)
    }
  })

  it('gets the place for the link only when there is to be one', () => {
    const words = { changes }
    expect(write('recruiter_update', { words }).body).not.toContain('{share_link}')
    const linked = write('recruiter_update', { words }, { ...writer(), sharesPage: true })
    expect(linked).toMatchObject({ unfilled: ['share_link'], missing: [] })
  })

  it('reads the questions of a debrief as a list', () => {
    const words = { ...needed, people: ['Ana', 'Ben'], questions: ['Why us?', 'Why now?'] }
    const { body } = write('debrief', { round, person, words })
    expect(body).toMatch(/:\n- Why us\?\n- Why now\?\n\n/)
    expect(body).toMatch(/(?:spoke with|interviewed by) Ana and Ben\./)
  })
})

it('takes what one will do with advice as what is ahead', () => {
  const words = { ...needed, what_i_will_do: 'read it tonight', report_back: 'in January' }
  const { body } = write('thank_you_informational', { round, person: { id: 'p1', name: 'Ana Osei' }, words })
  expect(body).toContain("I'll read it tonight.")
  expect(body).toContain("I'll let you know how it goes in January.")
})

describe('LinkedIn', () => {
  it('never cuts: what does not fit is asked for', () => {
    const note =
      'told me how the two warehouses were moved in a single weekend while the whole of the night shift and half of the office staff and all of the drivers were snowed in at the old depot without light'
    const { body, missing, refusals } = write('linkedin_request', {
      round,
      person: { id: 'p1', name: 'Ana Osei' },
      words: { note },
    })
    expect([body.length <= 200, missing, refusals.map(({ why }) => why)]).toEqual([
      true,
      ['note'],
      ['too_long'],
    ])
  })

  it('is one thought of at most 200 characters', () => {
    for (const note of notes)
      for (const id of 'abcdefgh') {
        const { body } = write('linkedin_request', {
          round,
          person: { id, name: 'Ana Osei' },
          words: { note },
        })
        expect(body.length).toBeLessThanOrEqual(200)
        expect(body).toMatch(/^(?:Hi|Hello) Ana, \S/)
      }
  })
})
