import type { difficulties, questionTypes } from '@/db/enums'

export type QuestionType = (typeof questionTypes)[number]
export type Difficulty = (typeof difficulties)[number]

/** Practice d.3. */
export const questionTypeLabels: Record<QuestionType, string> = {
  motivation: 'motivation',
  experience: 'experience',
  situational: 'what would you do if',
  technical: 'technical or case',
  role_play: 'role play or presentation',
  weaknesses: 'weaknesses and failures',
  pay: 'pay',
  your_questions: 'my questions',
  curveball: 'curveball',
}

export const difficultyLabels: Record<Difficulty, string> = {
  comfortable: 'comfortable',
  stretched: 'it stretched me',
  stumped: 'it stumped me',
}
