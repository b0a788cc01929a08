import postgres from 'postgres'
import { asSystem } from '../../../db/doors'
import { createAccount } from '../../../features/account/create-account'
import { planEverything } from '../../../features/planning/plan-everything'
import type { TestDatabase } from '../database'
import { act, type Fields, openSession } from './act'
import { draftOf } from './action-row'
import { readSearch, type Search } from './read-search'
import { asUserAtLeisure } from './without-deadline'

/** A Thursday afternoon in London. */
export const now = new Date('2026-11-26T15:00:00Z')
const on = (day: string, time = '10:00') => new Date(`${day}T${time}:00Z`)

export const preferences: Fields = {
  zone: 'Europe/London',
  country: 'GB',
  quietFrom: '21',
  quietUntil: '8',
  workingDays: ['1', '2', '3', '4', '5'],
  on: ['before', 'minute', 'notes', 'look', 'offers', 'views', 'week'],
  composer: 'mailto',
  signature: 'Robin Marsh',
  linkedinAccount: 'free',
  linkedinAllowance: '5',
}

const people = [
  ['Priya Nair', 'agency_recruiter', 'priya@agency.example'],
  ['Quinn Hale', 'agency_recruiter', 'quinn@other.example'],
  ['Rosa Blum', 'agency_recruiter', 'rosa@third.example'],
  ['Ines Roy', 'in_house_recruiter', 'ines@cobalt.example'],
  ['Olga Brandt', 'other', 'olga@example.com'],
  ['Max Twin', 'other', null],
  ['Ana Twin', 'interviewer', 'ana.twin@example.com'],
] as const

interface Process {
  source?: string
  through?: string
  stage: string
  met?: { day: string; kind?: string; who: string }
}
const processes: Record<string, Process> = {
  Northlight: {
    source: 'agency',
    through: 'Priya Nair',
    stage: 'interviewing',
    met: { day: '2026-11-24', who: 'Ana Osei <ana@northlight.example>\nBen Roth <ben@northlight.example>' },
  },
  Halden: {
    source: 'agency',
    through: 'Priya Nair',
    stage: 'final',
    met: {
      day: '2026-11-18',
      kind: 'hiring_manager',
      who: 'Hal Moss <hal@halden.example>\nPat Gone <pat@halden.example>',
    },
  },
  Brix: { stage: 'interviewing', met: { day: '2026-12-01', kind: 'technical', who: 'Bea Lin' } },
  Cobalt: {
    source: 'in_house',
    through: 'Ines Roy',
    stage: 'screening',
    met: { day: '2026-11-25', kind: 'recruiter_screen', who: 'Col Dane <col@cobalt.example>' },
  },
  Dovetail: {
    source: 'agency',
    stage: 'interviewing',
    met: { day: '2026-11-25', who: 'Dot Kerr <dot@dovetail.example>' },
  },
  Ember: { stage: 'final', met: { day: '2026-11-12', kind: 'final', who: 'Eve Hart <eve@ember.example>' } },
  Fennel: {
    source: 'agency',
    through: 'Quinn Hale',
    stage: 'final',
    met: { day: '2026-11-13', who: 'Finn Ray <finn@fennel.example>' },
  },
  Gale: { stage: 'quiet', met: { day: '2026-10-20', who: 'Gus Lowe <gus@gale.example>' } },
  Harbor: {
    stage: 'interviewing',
    met: { day: '2026-11-11', kind: 'hiring_manager', who: 'Hana Voss <hana@harbor.example>\nHugo Pim' },
  },
  Iris: { source: 'referral', stage: 'withdrawn', met: { day: '2026-11-10', who: 'Ida Nort' } },
  Juno: { stage: 'interviewing', met: { day: '2026-11-17', who: 'Jun Park <jun@juno.example>' } },
  Kite: { stage: 'final', met: { day: '2026-11-09', who: 'Kim Vale' } },
  Larch: { stage: 'applied' },
  Moor: { stage: 'screening', met: { day: '2026-11-16', kind: 'informational', who: 'Moe Sand' } },
}

const sheet = new File(['Company,Role,Stage\nNova,Engineer,Interviewing\n'], 'jobs.csv')
process.env.INBOUND_DOMAIN ??= 'in.afterword.example'

const wednesday = on('2026-11-25', '18:00')

/** Made as a person makes it, by the actions themselves. */
export async function seedWholeSearch(
  { url, superuserUrl }: TestDatabase,
  email: string,
  signIn: (token: string) => void,
): Promise<Search> {
  const sql = postgres(superuserUrl, { max: 1, onnotice: () => {} })
  const user = await asSystem('test', tx => createAccount(tx, { email, name: 'Robin Marsh' }))
  signIn(await openSession(user.id))
  const find = () => readSearch(sql, user.id)
  await begin(find)
  await meetThem(await find())
  await recordReplies(await find())
  await endSome(await find())
  await lookAfterTheRest(await find())
  await sendSome(await find())
  // What was due has been mailed.
  await sql`
    update reminders set state = 'sent', ended_at = due_at
    where user_id = ${user.id} and state = 'planned' and due_at <= ${now}`
  for (let time = 0; time < 3; time++)
    await asUserAtLeisure(url, user.id, tx => planEverything(tx, user.id, now))
  await act('readImportAction', { file: sheet }, now)
  await sql`
    insert into inbound_mails (user_id, provider_id, kind, pipeline_id, from_address, subject, received_at, created_at)
    select user_id, 'arrived', 'reply', id, 'ana@northlight.example', 'Re: Analyst', ${now}, ${now}
    from pipelines where user_id = ${user.id} and company = 'Northlight'`
  const search = await find()
  await sql.end()
  return search
}

async function begin(find: () => Promise<Search>) {
  const early = on('2026-11-02')
  await act('saveMailPreferencesAction', preferences, early)
  for (const [name, kind, address] of people)
    await act('createContactAction', { name, kind, email: address, company: 'Elsewhere' }, early)
  const { people: known } = await find()
  for (const [company, { source = 'direct', through }] of Object.entries(processes)) {
    const fields = { company, role: 'Analyst', source, recruiterId: known[through ?? ''], stage: 'applied' }
    await act('createPipelineAction', fields, early)
  }
}

async function meetThem({ processes: ids }: Search) {
  const meet = (company: string, date: string, kind: string, who: string) =>
    act(
      'createInterviewAction',
      {
        pipelineId: ids[company],
        people: who,
        kind,
        date,
        time: '10:00',
        zone: 'Europe/London',
        lengthMinutes: '60',
      },
      new Date(Math.min(+on(date) - 3 * 86_400_000, +on('2026-11-20'))),
    )
  for (const [company, { met }] of Object.entries(processes))
    if (met) await meet(company, met.day, met.kind ?? 'panel', met.who)
  await meet('Brix', '2026-12-08', 'panel', 'Bea Lin')
  await meet('Moor', '2026-11-19', 'panel', 'Moe Sand')
}

async function recordReplies({ processes: ids, rounds }: Search) {
  const monday = on('2026-11-23')
  for (const [company, { stage }] of Object.entries(processes))
    if (stage !== 'applied') await act('moveStageAction', { id: ids[company], stage }, monday)
  await act('cancelInterviewAction', { id: rounds['Brix later'] }, monday)
  await act('deleteInterviewAction', { id: rounds['Moor later'] }, monday)
  const facts: [company: string, fact: string, answer: Fields][] = [
    ['Northlight', 'decision_date', { state: 'answered', date: '2026-12-04' }],
    ['Northlight', 'channel', { state: 'unknown' }],
    ['Halden', 'decision_date', { state: 'answered', date: '2026-11-20' }],
    ['Dovetail', 'whom_to_ask', { state: 'not_asked' }],
  ]
  for (const [company, fact, answer] of facts)
    await act('saveFactAction', { interviewId: rounds[company], fact, ...answer }, wednesday)
  const offers: [company: string, terms: Fields][] = [
    ['Ember', { answerBy: '2026-12-07' }],
    ['Fennel', { inWriting: 'not_yet' }],
    ['Kite', {}],
    ['Moor', {}],
  ]
  for (const [company, terms] of offers) {
    const offer = { receivedOn: '2026-11-24', inWriting: 'yes', ...terms }
    await act('recordOfferAction', { pipelineId: ids[company], ...offer }, wednesday)
  }
}

const doAll = async (all: readonly (readonly [action: string, fields: Fields])[]) => {
  for (const [action, fields] of all) await act(action, fields, wednesday)
}

const endSome = ({ processes: ids, offers, people: known }: Search) =>
  doAll([
    ['declineOfferAction', { id: offers.Kite, reason: 'The hours' }],
    ['deleteOfferAction', { id: offers.Moor }],
    [
      'recordRejectionAction',
      {
        id: ids.Harbor,
        replyTo: known['Hana Voss'],
        adviceAbout: 'the case study',
        referralFrom: known['Hana Voss'],
        keepInTouchWith: known['Hugo Pim'],
      },
    ],
    ['deleteContactAction', { id: known['Pat Gone'] }],
    ['deletePipelineAction', { id: ids.Juno }],
  ])

function lookAfterTheRest({ processes: ids, rounds, people: known }: Search) {
  const olga = known['Olga Brandt']
  const ana = known['Ana Osei']
  const shown = {
    recruiterId: known['Priya Nair'],
    named: ids.Northlight,
    unnamed: ids.Brix,
    fields: 'stage',
  }
  return doAll([
    ['setStayInTouchAction', { contactId: olga, keep: 'yes' }],
    ['drafts/keepInTouchAction', { contactId: olga }],
    ['askRecruiterAction', { id: ids.Halden, asks: 'slow' }],
    ['movedForwardAction', { id: ids.Halden, to: ids.Northlight }],
    ['createShareLinkAction', { ...shown, days: '14' }],
    ['createDraftAction', { kind: 'referral_ask', contactId: olga }],
    ['createDraftAction', { kind: 'missing_facts', interviewId: rounds.Northlight, contactId: ana }],
    ['createDraftAction', { kind: 'linkedin_request', pipelineId: ids.Northlight, contactId: ana }],
    ['saveQuestionAction', { direction: 'asked_of_me', text: 'Why us?', interviewId: rounds.Northlight }],
    [
      'addFeedbackAction',
      { pipelineId: ids.Northlight, about: 'clarity', text: 'Clear.', receivedOn: '2026-11-25' },
    ],
  ])
}

function sendSome(search: Search) {
  const thanks = (company: string, name: string) => draftOf(search, company, /^thank_you/, name)
  const { id, version } = thanks('Northlight', 'Ben Roth')
  return doAll([
    ['markSentAction', { id: thanks('Northlight', 'Ana Osei').id }],
    ['markSentAction', { id: thanks('Halden', 'Hal Moss').id }],
    ['markAnsweredAction', { id: thanks('Halden', 'Hal Moss').id }],
    ['skipDraftAction', { id: thanks('Cobalt', 'Col Dane').id }],
    [
      'saveDraftAction',
      { id, version: String(version), subject: 'Thank you', body: 'Dear Ben, my own words.' },
    ],
  ])
}
