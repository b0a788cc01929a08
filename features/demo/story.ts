import type { ContactKind, InterviewKind, Source, Stage } from '@/db/enums'

// The demo's invented search. Nobody in it exists; every address is at example.com. Days are working days from today:
// -1 is the last one, 1 the next.

export interface DemoPerson {
  name: string
  kind?: ContactKind
  jobTitle?: string
  email?: string
  linkedin?: string
}

export interface DemoRound {
  kind: InterviewKind
  day: number
  time: string
  minutes?: number
  /** Ended this many minutes before now, whatever the clock says: the minute-mail is due at once. */
  endedMinutesAgo?: number
  place?: string
  with: string[]
  notes?: Record<string, { them?: string; me?: string; rapport?: 'good' | 'neutral' | 'poor' }>
  reflection?: {
    gut: number
    likelihood: number
    wentWell: string
    repairPoint?: string
    theyCaredAbout?: string
    strengths?: string[]
    workOn?: string[]
  }
  questions?: {
    text: string
    type: string
    difficulty: 'comfortable' | 'stretched' | 'stumped'
    ifThen?: string
  }[]
  /** Working days from today. */
  decisionDay?: number
  keptDay?: number
  /** Thank-yous went out the same day. */
  thanked?: boolean
}

export interface DemoPipeline {
  company: string
  role: string
  stage: Stage
  source?: Source
  recruiter?: DemoPerson
  country?: string
  region?: string
  interest?: number
  startedDay: number
  people?: DemoPerson[]
  rounds?: DemoRound[]
  offer?: { title: string; pay: string; receivedDay: number; answerByDay: number; terms: string }
  feedback?: { about: string; text: string; day: number }
}

const at = (name: string) => `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.com`

const agency: DemoPerson = {
  name: 'Rowan Placeholder',
  kind: 'agency_recruiter',
  jobTitle: 'Consultant, Sample Search',
  email: at('Rowan Placeholder'),
}

export const story: DemoPipeline[] = [
  {
    company: 'Northlight Freight',
    role: 'Operations lead',
    stage: 'interviewing',
    interest: 5,
    startedDay: -14,
    people: [
      {
        name: 'Agnes Example',
        kind: 'hiring_manager',
        jobTitle: 'Head of operations',
        email: at('Agnes Example'),
      },
      { name: 'Tom Sample', jobTitle: 'Depot manager', email: at('Tom Sample') },
      { name: 'Rui Instance', jobTitle: 'Planner' },
    ],
    rounds: [
      {
        kind: 'recruiter_screen',
        day: -9,
        time: '11:00',
        minutes: 30,
        with: ['Agnes Example'],
        notes: {
          'Agnes Example': { them: 'the two warehouses you moved in a single weekend', rapport: 'good' },
        },
        reflection: {
          gut: 4,
          likelihood: 7,
          wentWell: 'I told the depot story with its numbers.',
          strengths: ['clear_story', 'measurable_result'],
        },
        decisionDay: -6,
        keptDay: -5,
        thanked: true,
      },
      {
        kind: 'panel',
        day: 0,
        time: '10:00',
        endedMinutesAgo: 15,
        place: '4 Harbour Row, second floor',
        with: ['Agnes Example', 'Tom Sample', 'Rui Instance'],
      },
    ],
  },
  {
    company: 'Halden & Moss',
    role: 'Project manager',
    stage: 'final',
    source: 'agency',
    recruiter: agency,
    interest: 4,
    startedDay: -25,
    people: [
      {
        name: 'Iris Specimen',
        kind: 'hiring_manager',
        jobTitle: 'Director of delivery',
        email: at('Iris Specimen'),
      },
      { name: 'Jonas Dummy', jobTitle: 'Lead engineer', email: at('Jonas Dummy') },
    ],
    rounds: [
      {
        kind: 'hiring_manager',
        day: -12,
        time: '14:00',
        with: ['Iris Specimen'],
        notes: {
          'Iris Specimen': {
            them: 'how the bridge project lost its only surveyor in week two',
            me: 'Checks her phone when bored.',
            rapport: 'good',
          },
        },
        reflection: {
          gut: 3,
          likelihood: 6,
          wentWell: 'Asked what success looks like after six months.',
          repairPoint: 'I never said that I have run a budget of that size.',
          workOn: ['rambled'],
        },
        questions: [
          {
            text: 'Tell me about a project you would stop.',
            type: 'situational',
            difficulty: 'stumped',
            ifThen: 'name the tram tender, what it cost, and what stopping saved',
          },
        ],
        decisionDay: -9,
        keptDay: -9,
        thanked: true,
      },
      {
        kind: 'final',
        day: -5,
        time: '09:30',
        minutes: 90,
        with: ['Iris Specimen', 'Jonas Dummy'],
        notes: {
          'Iris Specimen': {
            them: 'the steering group that meets on Fridays whatever happens',
            rapport: 'good',
          },
          'Jonas Dummy': { them: 'the rule that nobody deploys what nobody can explain', rapport: 'neutral' },
        },
        reflection: {
          gut: 4,
          likelihood: 7,
          wentWell: 'The whiteboard plan held up.',
          theyCaredAbout: 'Whether I can say no to a sponsor.',
          strengths: ['calm', 'good_questions'],
        },
        decisionDay: 2,
        thanked: true,
      },
    ],
    feedback: {
      about: 'First conversation',
      text: 'They liked the questions; they wondered about budget size.',
      day: -8,
    },
  },
  {
    company: 'Brightwater Utilities',
    role: 'Service designer',
    stage: 'interviewing',
    country: 'DE',
    interest: 4,
    startedDay: -20,
    people: [
      { name: 'Wim Beispiel', kind: 'in_house_recruiter', jobTitle: 'Recruiter', email: at('Wim Beispiel') },
    ],
    rounds: [
      {
        kind: 'recruiter_screen',
        day: -11,
        time: '10:00',
        minutes: 45,
        with: ['Wim Beispiel'],
        notes: { 'Wim Beispiel': { them: 'that the tariff letters are rewritten by hand every spring' } },
        reflection: { gut: 3, likelihood: 5, wentWell: 'Stayed calm about pay.', workOn: ['weak_on_pay'] },
        decisionDay: -4,
        thanked: true,
      },
    ],
  },
  {
    company: 'Orchard Street Clinic',
    role: 'Practice manager',
    stage: 'interviewing',
    interest: 3,
    startedDay: -6,
    people: [
      { name: 'Priya Mock', kind: 'hiring_manager', jobTitle: 'Partner', email: at('Priya Mock') },
      { name: 'Sam Standin', kind: 'coordinator', jobTitle: 'Office', email: at('Sam Standin') },
    ],
    rounds: [
      {
        kind: 'hiring_manager',
        day: -1,
        time: '15:30',
        with: ['Priya Mock', 'Sam Standin'],
        notes: { 'Priya Mock': { them: 'the waiting room you emptied by moving one desk', rapport: 'good' } },
        reflection: {
          gut: 5,
          likelihood: 8,
          wentWell: 'It was a conversation, not a quiz.',
          strengths: ['energy', 'listened_well'],
        },
        decisionDay: 4,
      },
    ],
  },
  {
    company: 'Fieldnote Maps',
    role: 'Product owner',
    stage: 'offer',
    interest: 4,
    startedDay: -30,
    people: [
      {
        name: 'Lea Figurant',
        kind: 'hiring_manager',
        jobTitle: 'Chief product officer',
        email: at('Lea Figurant'),
      },
    ],
    rounds: [
      {
        kind: 'hiring_manager',
        day: -19,
        time: '10:30',
        with: ['Lea Figurant'],
        notes: {
          'Lea Figurant': { them: 'the valley that is wrong on every map but yours', rapport: 'good' },
        },
        reflection: {
          gut: 4,
          likelihood: 6,
          wentWell: 'We drew on the same sheet within ten minutes.',
          strengths: ['energy'],
        },
        decisionDay: -15,
        keptDay: -15,
        thanked: true,
      },
      {
        kind: 'final',
        day: -8,
        time: '13:00',
        with: ['Lea Figurant'],
        notes: {
          'Lea Figurant': { them: 'the hikers who still trust paper more than you', rapport: 'good' },
        },
        reflection: {
          gut: 4,
          likelihood: 8,
          wentWell: 'I asked about the last change of mind.',
          strengths: ['good_questions'],
        },
        decisionDay: -3,
        keptDay: -2,
        thanked: true,
      },
    ],
    offer: {
      title: 'Product owner',
      pay: '£58,000 a year',
      receivedDay: -2,
      answerByDay: 3,
      terms: 'Four days in the office, 27 days of leave.',
    },
  },
  {
    company: 'Copperbeech School',
    role: 'Timetable coordinator',
    stage: 'screening',
    interest: 3,
    startedDay: -4,
    people: [
      { name: 'Noor Invented', kind: 'coordinator', jobTitle: 'Head’s office', email: at('Noor Invented') },
    ],
    rounds: [
      {
        kind: 'recruiter_screen',
        day: 1,
        time: '16:00',
        minutes: 30,
        place: 'By phone',
        with: ['Noor Invented'],
      },
    ],
  },
  {
    company: 'Tidewell Energy',
    role: 'Change manager',
    stage: 'screening',
    source: 'agency',
    recruiter: agency,
    interest: 3,
    startedDay: -3,
    people: [
      { name: 'Kofi Pretend', kind: 'hiring_manager', jobTitle: 'Head of change', email: at('Kofi Pretend') },
    ],
    rounds: [
      {
        kind: 'hiring_manager',
        day: 4,
        time: '11:30',
        with: ['Kofi Pretend'],
        place: 'Tidewell House, Pier Road',
      },
    ],
  },
  {
    company: 'Fern Street Press',
    role: 'Production editor',
    stage: 'quiet',
    interest: 2,
    startedDay: -45,
    people: [{ name: 'Ola Madeup', kind: 'hiring_manager', jobTitle: 'Publisher', email: at('Ola Madeup') }],
    rounds: [
      {
        kind: 'hiring_manager',
        day: -34,
        time: '12:00',
        with: ['Ola Madeup'],
        notes: { 'Ola Madeup': { them: 'the catalogue that sells out before it is printed' } },
        reflection: { gut: 3, likelihood: 5, wentWell: 'Brought the right samples.' },
        thanked: true,
      },
    ],
  },
  {
    company: 'Greyfriars Council',
    role: 'Engagement officer',
    stage: 'rejected',
    interest: 4,
    startedDay: -40,
    people: [
      { name: 'Bea Fictional', kind: 'hiring_manager', jobTitle: 'Team lead', email: at('Bea Fictional') },
    ],
    rounds: [
      {
        kind: 'panel',
        day: -16,
        time: '10:30',
        with: ['Bea Fictional'],
        notes: {
          'Bea Fictional': { them: 'the market hall that 400 people helped to draw', rapport: 'good' },
        },
        reflection: { gut: 4, likelihood: 8, wentWell: 'The market example.', workOn: ['no_result'] },
        questions: [{ text: 'What would you measure?', type: 'technical', difficulty: 'stretched' }],
        decisionDay: -10,
        keptDay: -9,
        thanked: true,
      },
    ],
    feedback: {
      about: 'Panel',
      text: 'A strong second; someone inside had the procurement experience.',
      day: -9,
    },
  },
  {
    company: 'Saltmarsh Logistics',
    role: 'Planning lead',
    stage: 'declined',
    interest: 2,
    startedDay: -38,
    people: [
      { name: 'Gil Standby', kind: 'hiring_manager', jobTitle: 'Head of planning', email: at('Gil Standby') },
    ],
    rounds: [
      {
        kind: 'final',
        day: -19,
        time: '14:00',
        with: ['Gil Standby'],
        notes: { 'Gil Standby': { them: 'the tide tables that still decide when a lorry leaves' } },
        reflection: { gut: 2, likelihood: 7, wentWell: 'I said what I need.', workOn: ['rambled'] },
        thanked: true,
      },
    ],
  },
  {
    company: 'Millpond Museum',
    role: 'Weekend guide',
    stage: 'accepted',
    interest: 3,
    startedDay: -35,
    people: [
      {
        name: 'Una Makebelieve',
        kind: 'coordinator',
        jobTitle: 'Visitor team',
        email: at('Una Makebelieve'),
      },
    ],
    rounds: [
      {
        kind: 'hiring_manager',
        day: -24,
        time: '17:00',
        minutes: 30,
        with: ['Una Makebelieve'],
        notes: { 'Una Makebelieve': { them: 'the school groups that ask the best questions' } },
        reflection: {
          gut: 5,
          likelihood: 9,
          wentWell: 'We walked through the rooms.',
          strengths: ['energy'],
        },
        thanked: true,
      },
    ],
  },
  { company: 'Lantern Housing', role: 'Tenant liaison', stage: 'withdrawn', startedDay: -22, interest: 2 },
  { company: 'Pinebank Ferries', role: 'Duty planner', stage: 'aside', startedDay: -26, interest: 2 },
  { company: 'Sparrow & Vale', role: 'Operations manager', stage: 'applied', startedDay: -5, interest: 4 },
  { company: 'Mill Lane Foods', role: 'Supply planner', stage: 'applied', startedDay: -2, interest: 3 },
]
