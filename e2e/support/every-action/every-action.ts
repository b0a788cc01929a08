import { erasureLink } from '../../../features/own-data/erasure-link'
import type { Fields } from './act'
import { type ActionRow, type ActionRows, each, row } from './action-row'
import type { Search } from './read-search'
import { rowsOfConversations } from './rows-of-conversations'
import { rowsOfDrafts } from './rows-of-drafts'
import { rowsOfProcesses } from './rows-of-processes'
import { now, preferences } from './whole-search'

const signIn = 'leads in, and touches nothing that is planned'
const mails = 'sends a mail about the account, and touches nothing that is planned'

const file = ({ imports: [id] }: Search) => ({ id })
const begun = (s: Search): ActionRow => row('a sheet', file(s), [['startImportAction', file(s)]])

const card = (name: string, email: string) =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nEMAIL:${email}\r\nEND:VCARD\r\n`
const person = (s: Search, name: string, changes: Fields): ActionRow =>
  row(name, { id: s.people[name], name, kind: 'interviewer', ...changes })
const preferring = (what: string, changes: Fields): ActionRow => row(what, { ...preferences, ...changes })
const forget = (email: string): ActionRow =>
  row(email, Object.fromEntries(erasureLink(email, now).searchParams))

const contacts: ActionRows = {
  setStayInTouchAction: s => [
    ...each(s.people, 'Ana Osei, Hana Voss', { keep: 'yes' }, 'contactId'),
    ...each(s.people, 'Olga Brandt, Hugo Pim', { keep: 'no' }, 'contactId'),
  ],
  keepNoteAction: s =>
    (
      [
        ['Northlight', 'Ben Roth'],
        ['Dovetail', 'Dot Kerr'],
      ] as const
    ).map(([company, name]) =>
      row(`${name} at ${company}`, {
        contactId: s.people[name],
        interviewId: s.rounds[company],
        stem: 'showed_me',
        note: 'the new control room',
      }),
    ),
  setAddressAsAction: s =>
    each(s.people, 'Ana Osei, Priya Nair, Olga Brandt', { addressAs: 'Dr Who' }, 'contactId'),
  readSignatureAction: () => [row('a card', { text: 'Nat Orr\nHead of Data\nnat@nova.example' })],
  createContactAction: () => [row('a recruiter', { name: 'Sam New', kind: 'agency_recruiter' })],
  updateContactAction: s => [
    person(s, 'Ana Osei', { name: 'Anna Osei', email: 'anna@northlight.example' }),
    person(s, 'Hana Voss', { name: 'Hanna Voss' }),
    person(s, 'Hugo Pim', { name: 'Ugo Pim' }),
    person(s, 'Olga Brandt', { name: 'Helga Brandt' }),
    person(s, 'Priya Nair', { name: 'Pia Nair', kind: 'agency_recruiter' }),
    person(s, 'Priya Nair', { kind: 'in_house_recruiter' }),
    person(s, 'Ines Roy', { kind: 'agency_recruiter' }),
    person(s, 'Dot Kerr', { kind: 'agency_recruiter' }),
  ],
  deleteContactAction: s =>
    each(
      s.people,
      'Ana Osei, Ben Roth, Priya Nair, Quinn Hale, Ines Roy, Rosa Blum, Olga Brandt, Hugo Pim, Hana Voss, Gus Lowe',
    ),
  restoreContactAction: s => [
    ...each(s.people, 'Pat Gone'),
    ...each(s.people, 'Ana Osei, Priya Nair, Olga Brandt, Hana Voss').map(one => ({
      ...one,
      before: [['deleteContactAction', one.fields]] as const,
    })),
  ],
  mergeContactsAction: s =>
    (
      [
        ['Ana Osei', 'Ana Twin'],
        ['Ana Twin', 'Ana Osei'],
        ['Max Twin', 'Olga Brandt'],
        ['Rosa Blum', 'Priya Nair'],
        ['Max Twin', 'Hugo Pim'],
        ['Hana Voss', 'Hugo Pim'],
      ] as const
    ).map(([keep, other]) =>
      row(`${other} into ${keep}`, { keepId: s.people[keep], otherId: s.people[other] }),
    ),
  forgetContactAction: s => each(s.people, 'Ana Osei, Priya Nair, Olga Brandt, Hugo Pim'),
  importContactsAction: () => [
    row('one new, one with an address', {
      file: new File(
        [card('Nat Orr', 'nat@nova.example') + card('Hugo Pim', 'hugo@harbor.example')],
        'people.vcf',
      ),
    }),
  ],
}

/** Every server action, by its feature: the rows it is tried on, or why it is not. */
export const everyAction: Record<string, ActionRows> = {
  ...rowsOfProcesses,
  ...rowsOfConversations,
  drafts: rowsOfDrafts,
  contacts,
  preferences: {
    saveMailPreferencesAction: () => [
      preferring('nothing new', {}),
      preferring('another zone', { zone: 'America/New_York', country: 'US' }),
      preferring('another country', { country: 'DE' }),
      preferring('other quiet hours', { quietFrom: '18', quietUntil: '11' }),
      preferring('another signature', { signature: 'R. Marsh' }),
      preferring('other days', { workingDays: ['2', '3'] }),
      preferring('fewer mails', { on: ['before'] }),
      preferring('away', { holidayFrom: '2026-11-27', holidayUntil: '2026-12-10' }),
      preferring('LinkedIn at large', { linkedinAccount: 'premium' }),
    ],
    sendTestAction: () => [row('a test')],
    liftSuppressionAction: () => [row('mail again')],
  },
  'first-steps': {
    settleFirstStepAction: () => [row('the mailbox', { step: 'place' }), row('the week', { step: 'ahead' })],
    savePlaceAction: () => [row('Germany', { country: 'DE', composer: 'gmail' })],
    bringFirstStepBackAction: () => [
      row('skipped', { step: 'place' }, [['settleFirstStepAction', { step: 'place' }]]),
    ],
  },
  'calendar-feed': {
    openFeedAction: () => [row('a link')],
    closeFeedAction: () => [row('none open')],
    setFeedNamesAction: () => [row('no names', { hidesNames: 'on' })],
  },
  imports: {
    // Refused where anything is: features/imports/everything/bring-back.integration.test.ts brings it back elsewhere.
    bringBackAction: () => [],
    readImportAction: () => [
      row('a sheet', { file: new File(['Company,Role\nNova,Engineer\n'], 'jobs.csv') }),
    ],
    mapImportAction: s => [
      row('a sheet', { ...file(s), kind: 'processes', dayFirst: 'no', columns: ['company', 'role', ''] }),
    ],
    startImportAction: s => [row('a sheet', file(s))],
    continueImportAction: s => [begun(s)],
    undoImportAction: s => [begun(s)],
    dropImportAction: s => [row('a sheet', file(s))],
  },
  weeks: {
    saveWeekPlanAction: () => [
      row('next week', {
        weekOf: '2026-11-30',
        applications: '3',
        conversations: '2',
        followUps: '1',
        floor: '3',
      }),
    ],
    saveWeekReviewAction: () => [row('this week', { weekOf: '2026-11-23', review: 'Slow, and good.' })],
    setPauseAction: () => [
      row('until the tenth', { until: '2026-12-10' }),
      row('no more', {}, [['setPauseAction', { until: '2026-12-10' }]]),
    ],
  },
  auth: {
    requestSignInAction: signIn,
    confirmSignInAction: signIn,
    codeSignInAction: signIn,
    oauthSignInAction: signIn,
    askPasskeySignInAction: signIn,
    passkeySignInAction: signIn,
    askNewPasskeyAction: signIn,
    addPasskeyAction: signIn,
    removePasskeyAction: signIn,
    signOutAction: signIn,
    connectAction: signIn,
    disconnectAction: signIn,
    endSessionAction: signIn,
    endAllSessionsAction: signIn,
    endOtherSessionsAction: () => [row('elsewhere')],
    renameAction: () => [
      row('signed already', { name: 'Robin M. Marsh' }),
      row('not signed yet', { name: 'Robin M. Marsh' }, [
        ['saveMailPreferencesAction', { ...preferences, signature: '' }],
      ]),
    ],
    requestAddressChangeAction: mails,
    confirmAddressAction: mails,
    dropAddressChangeAction: () => [row('none wished')],
  },
  demo: { tryDemoAction: signIn, seeSharedPageAction: signIn },
  push: {
    tellDeviceAction: 'a device that is told beside the mail: nothing is planned from it',
    stopTellingAction: 'a device that is told no more: nothing is planned from it',
  },
  inbound: {
    makeInboundAddressAction: () => [row('the first')],
    saveBccAction: () => [row('off', { bcc: '' }, [['makeInboundAddressAction', {}]])],
    answerArrivedAction: s => [
      row('their reply', { id: s.arrived[0], answer: 'yes' }),
      row('not that', { id: s.arrived[0], answer: 'no' }),
    ],
  },
  'own-data': {
    closeAccountAction: mails,
    reopenAccountAction: () => [row('it was open')],
    askErasureAction: mails,
    confirmErasureAction: () =>
      ['ana@northlight.example', 'priya@agency.example', 'olga@example.com'].map(forget),
  },
}
