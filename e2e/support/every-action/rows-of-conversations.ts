import { analysisCriteria } from '../../../db/enums'
import { starterQuestions } from '../../../features/questions/starter-questions'
import type { Fields } from './act'
import { type ActionRows, each, row } from './action-row'

const invitation = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//A test//EN
METHOD:REQUEST
BEGIN:VEVENT
UID:another-round@example.com
DTSTAMP:20261126T090000Z
DTSTART:20261203T100000Z
DTEND:20261203T110000Z
SUMMARY:Another round
ORGANIZER:mailto:ana@northlight.example
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n')

const at = (date: string, more: Fields = {}): Fields => ({
  kind: 'panel',
  date,
  time: '14:00',
  zone: 'Europe/London',
  lengthMinutes: '45',
  ...more,
})

/** Interviews, and what is noted about them. */
export const rowsOfConversations: Record<string, ActionRows> = {
  interviews: {
    readInvitationAction: () => [
      row('another round', { file: new File([invitation], 'invite.ics', { type: 'text/calendar' }) }),
      row('a line of a chat', { text: 'phone screen with Nova on Friday 4 December at 14:00' }),
    ],
    createInterviewAction: s => [
      row('a second round at Northlight', {
        ...at('2026-12-02', { people: 'Ana Osei <ana@northlight.example>' }),
        pipelineId: s.processes.Northlight,
      }),
      row('yesterday at Larch', {
        ...at('2026-11-25', { people: 'Lou Kay <lou@larch.example>' }),
        pipelineId: s.processes.Larch,
      }),
      row('at Gale, which was quiet', { ...at('2026-12-02'), pipelineId: s.processes.Gale }),
      row('at Harbor, after the no', { ...at('2026-12-02'), pipelineId: s.processes.Harbor }),
      row('somewhere new, through an agency', {
        ...at('2026-12-02', { people: 'Nat Orr' }),
        company: 'Nova',
        role: 'Analyst',
        source: 'agency',
      }),
    ],
    addInvitationsAction: s => [
      row('two at once', {
        events: JSON.stringify([
          {
            ...at('2026-12-02', { people: 'Ana Osei <ana@northlight.example>' }),
            pipelineId: s.processes.Northlight,
          },
          { ...at('2026-12-03', { people: 'Nat Orr' }), company: 'Nova', role: 'Analyst', source: 'agency' },
        ]),
      }),
    ],
    quickAddAction: () => [
      row('somewhere new', { text: 'Nova, Analyst, with Nat Orr' }),
      row('Northlight', { text: 'Northlight, Analyst, with Ana Osei' }),
    ],
    updateInterviewAction: s => [
      ...each(s.rounds, 'Northlight, Halden, Brix', at('2026-12-03')),
      ...each(s.rounds, 'Gale, Brix later', at('2026-11-20')),
    ],
    cancelInterviewAction: s => each(s.rounds, 'Northlight, Halden, Brix, Cobalt'),
    reviveInterviewAction: s => each(s.rounds, 'Brix later'),
    deleteInterviewAction: s => each(s.rounds, 'Northlight, Halden, Brix, Gale, Harbor'),
    restoreInterviewAction: s => [
      ...each(s.rounds, 'Moor later'),
      ...each(s.rounds, 'Northlight').map(one => ({
        ...one,
        before: [['deleteInterviewAction', one.fields]] as const,
      })),
    ],
    addPeopleAction: s => [
      ...each(s.rounds, 'Northlight, Brix, Gale', { people: 'Zed Moe <zed@example.com>' }),
      ...each(s.rounds, 'Fennel', { people: 'Quinn Hale <quinn@other.example>' }).map(one => ({
        ...one,
        on: 'Fennel, the recruiter too',
      })),
    ],
    removePersonAction: s => [
      row('Northlight, Ben', { id: s.rounds.Northlight, contactId: s.people['Ben Roth'] }),
      row('Halden, Hal', { id: s.rounds.Halden, contactId: s.people['Hal Moss'] }),
      row('Harbor, Hana', { id: s.rounds.Harbor, contactId: s.people['Hana Voss'] }),
    ],
    bringPersonBackAction: s => {
      const ben = { id: s.rounds.Northlight, contactId: s.people['Ben Roth'] }
      return [
        row('Northlight, Ben', { ...ben, noteForThem: 'told me about the archive' }, [
          ['removePersonAction', ben],
        ]),
      ]
    },
    askAnotherTimeAction: s => each(s.rounds, 'Brix, Northlight'),
  },
  reflections: {
    saveFactAction: s => {
      const fact = (company: string, name: string, answer: Fields) =>
        row(`${company}, ${name}`, {
          interviewId: s.rounds[company],
          fact: name,
          state: 'answered',
          ...answer,
        })
      return [
        fact('Northlight', 'decision_date', { date: '2026-12-09' }),
        fact('Cobalt', 'decision_date', { date: '2026-12-09', saidById: s.people['Col Dane'] }),
        fact('Halden', 'decision_date', { state: 'not_asked' }),
        fact('Halden', 'who_contacts', { who: 'recruiter' }),
        fact('Dovetail', 'whom_to_ask', { contactId: s.people['Dot Kerr'] }),
        fact('Brix', 'what_next', { text: 'A task to take home' }),
        fact('Gale', 'decision_date', { date: '2026-12-09' }),
      ]
    },
  },
  analyses: {
    saveAnalysisAction: s => each(s.rounds, 'Northlight, Harbor', { verdict: 'yes' }, 'interviewId'),
    setWeightsAction: () => [
      row('all', Object.fromEntries(analysisCriteria.map(name => [`weight-${name}`, '2']))),
    ],
  },
  questions: {
    saveQuestionAction: s => [
      row('asked at Northlight', {
        direction: 'asked_of_me',
        text: 'What went wrong?',
        interviewId: s.rounds.Northlight,
      }),
      row('asked at Dovetail', {
        direction: 'asked_of_me',
        text: 'Why now?',
        interviewId: s.rounds.Dovetail,
      }),
      row('put in other words', { id: s.questions[0], direction: 'asked_of_me', text: 'Why them?' }),
    ],
    addStartersAction: () => [row('the first', { starter: starterQuestions[0]?.id })],
    practisedQuestionAction: s => s.questions.map(id => row('Why us?', { id })),
    undoPractisedAction: s => s.questions.map(id => row('Why us?', { id, before: '' })),
    deleteQuestionAction: s => s.questions.map(id => row('Why us?', { id })),
    restoreQuestionAction: s =>
      s.questions.map(id => row('Why us?', { id }, [['deleteQuestionAction', { id }]])),
  },
  feedback: {
    addFeedbackAction: s =>
      each(
        s.processes,
        'Northlight, Harbor',
        { about: 'pace', text: 'Slow down.', receivedOn: '2026-11-26' },
        'pipelineId',
      ),
    deleteFeedbackAction: s => s.feedback.map(id => row('Northlight', { id })),
    restoreFeedbackAction: s =>
      s.feedback.map(id => row('Northlight', { id }, [['deleteFeedbackAction', { id }]])),
  },
}
