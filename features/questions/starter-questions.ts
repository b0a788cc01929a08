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
    text: 'How many conversations are still to come, and who with?',
    fact: 'rounds',
  },
  {
    id: 'decided_when',
    group: 'next_steps',
    text: 'When do you hope to decide?',
    fact: 'decision_date',
    criterion: 'process',
  },
  {
    id: 'who_contacts',
    group: 'next_steps',
    text: 'Who will get in touch, and is that more likely by email or by phone?',
    fact: 'who_contacts',
  },
  {
    id: 'whom_to_ask',
    group: 'next_steps',
    text: 'If I hear nothing by then, who can I ask?',
    fact: 'whom_to_ask',
  },
  { id: 'meanwhile', group: 'next_steps', text: "Is there anything you'd like from me in the meantime?" },
  { id: 'address', group: 'next_steps', text: "What's the best address for a short note afterwards?" },

  {
    id: 'six_months',
    group: 'role',
    text: 'Six months from now, what should be different because you hired someone?',
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
    text: 'Could you tell me about a time the team changed your mind?',
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
    text: "What's your biggest concern for the next year?",
    criterion: 'stability',
  },
  {
    id: 'last_change',
    group: 'company',
    text: 'How was the last big change communicated?',
    criterion: 'values',
  },

  {
    id: 'gone_next',
    group: 'growth',
    text: 'Where have people in this role gone next?',
    criterion: 'growth',
  },
  {
    id: 'learned',
    group: 'growth',
    text: 'What has someone on the team learned recently during work hours?',
    criterion: 'growth',
  },

  {
    id: 'range',
    group: 'conditions',
    text: "What's the salary range, and what decides where someone lands in it?",
    criterion: 'pay',
  },
  {
    id: 'busy_week',
    group: 'conditions',
    text: 'How many hours is a busy week?',
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
  { id: 'worried_them', group: 'recruiter', text: 'Was there anything that worried them?' },
  {
    id: 'in_the_race',
    group: 'recruiter',
    text: 'How many others are still in the running? Just the number is fine.',
  },
  { id: 'slows', group: 'recruiter', text: 'What could hold up the decision?' },
  { id: 'follow_up', group: 'recruiter', text: 'Would you follow up for me, and let me know what you hear?' },
]

/** The question to ask next about a row that is still "don't know yet". */
export function questionFor(criterion: AnalysisCriterion): StarterQuestion | undefined {
  return starterQuestions.find(question => question.criterion === criterion)
}
