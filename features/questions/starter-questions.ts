import type { AnalysisCriterion, NextStepFact } from '@/db/enums'

export type QuestionGroup =
  | 'next_steps'
  | 'role'
  | 'manager'
  | 'team'
  | 'company'
  | 'growth'
  | 'conditions'
  | 'reading_the_room'
  | 'recruiter'

export const questionGroupLabels: Record<QuestionGroup, string> = {
  next_steps: 'Next steps',
  role: 'The role',
  manager: 'The manager',
  team: 'The team',
  company: 'The company',
  growth: 'Growth',
  conditions: 'Conditions',
  reading_the_room: 'Reading the room',
  recruiter: 'For a recruiter',
}

export type StarterQuestion = {
  id: string
  group: QuestionGroup
  text: string
  /** Its answer fills this fact of the next steps. */
  fact?: NextStepFact
  /** Its answer fills this row of the company analysis. */
  criterion?: AnalysisCriterion
}

/** Practice 11.5: 28 questions to ask, and five for a recruiter. */
export const starterQuestions: readonly StarterQuestion[] = [
  {
    id: 'after_today',
    group: 'next_steps',
    text: 'What happens after today, and in what order?',
    fact: 'what_next',
  },
  {
    id: 'rounds',
    group: 'next_steps',
    text: 'How many conversations are still to come, and with whom?',
    fact: 'rounds',
  },
  {
    id: 'decided_when',
    group: 'next_steps',
    text: 'When would you like to have decided?',
    fact: 'decision_date',
    criterion: 'process',
  },
  {
    id: 'who_contacts',
    group: 'next_steps',
    text: 'Who will get in touch, and is e-mail or phone likelier?',
    fact: 'who_contacts',
  },
  {
    id: 'whom_to_ask',
    group: 'next_steps',
    text: "If I've heard nothing by then, whom may I ask?",
    fact: 'whom_to_ask',
  },
  { id: 'meanwhile', group: 'next_steps', text: "Is there anything you'd like from me meanwhile?" },
  { id: 'address', group: 'next_steps', text: 'Could I have your card or an address for a short note?' },

  {
    id: 'six_months',
    group: 'role',
    text: 'What should be different in six months because you hired someone?',
    criterion: 'clarity',
  },
  {
    id: 'first_weeks',
    group: 'role',
    text: 'What would my first two weeks look like?',
    criterion: 'work_itself',
  },
  { id: 'why_open', group: 'role', text: 'Why is the position open?', criterion: 'stability' },
  { id: 'hardest', group: 'role', text: 'Which part do people find hardest?', criterion: 'work_itself' },
  { id: 'going_well', group: 'role', text: "How will we both know it's going well?", criterion: 'clarity' },

  { id: 'informed', group: 'manager', text: 'How do you like to be kept informed?', criterion: 'manager' },
  {
    id: 'changed_mind',
    group: 'manager',
    text: 'Tell me about the last time you changed your mind because of the team.',
    criterion: 'manager',
  },
  {
    id: 'difficult_feedback',
    group: 'manager',
    text: 'How do you give difficult feedback?',
    criterion: 'how_they_treated_me',
  },

  { id: 'disagreements', group: 'team', text: 'How do you settle disagreements here?', criterion: 'team' },
  { id: 'rely_on', group: 'team', text: 'Who would I rely on most, and who on me?', criterion: 'team' },
  { id: 'stopped_doing', group: 'team', text: 'What has the team stopped doing lately?', criterion: 'team' },

  { id: 'keeps_you', group: 'company', text: 'What keeps you here?', criterion: 'values' },
  {
    id: 'largest_worry',
    group: 'company',
    text: "What's the largest worry for the next year?",
    criterion: 'stability',
  },
  {
    id: 'last_change',
    group: 'company',
    text: 'How did the last big change reach people?',
    criterion: 'values',
  },

  {
    id: 'gone_next',
    group: 'growth',
    text: 'Where have people in this seat gone next?',
    criterion: 'growth',
  },
  {
    id: 'learned',
    group: 'growth',
    text: 'What did someone here learn recently on work time?',
    criterion: 'growth',
  },

  {
    id: 'range',
    group: 'conditions',
    text: 'What range is set for this level, and what moves someone within it?',
    criterion: 'pay',
  },
  {
    id: 'busy_week',
    group: 'conditions',
    text: 'What does a busy week look like in hours?',
    criterion: 'hours',
  },
  {
    id: 'hybrid',
    group: 'conditions',
    text: 'What does hybrid mean in practice on this team?',
    criterion: 'place',
  },

  {
    id: 'clear_up',
    group: 'reading_the_room',
    text: "Is there anything about my background you'd like me to clear up?",
  },
  { id: 'not_asked', group: 'reading_the_room', text: 'What have I not asked that I should?' },

  { id: 'said_about_me', group: 'recruiter', text: 'What did they say about me?' },
  { id: 'worried_them', group: 'recruiter', text: 'What worried them?' },
  {
    id: 'in_the_race',
    group: 'recruiter',
    text: 'How many others are still in the race? The number is enough.',
  },
  { id: 'slows', group: 'recruiter', text: 'What could slow the decision down?' },
  { id: 'follow_up', group: 'recruiter', text: 'Would you follow up for me, and let me know what you hear?' },
]

/** The question to ask next about a row that is still "don't know yet". */
export function questionFor(criterion: AnalysisCriterion): StarterQuestion | undefined {
  return starterQuestions.find(question => question.criterion === criterion)
}
