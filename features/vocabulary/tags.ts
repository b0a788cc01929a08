import { faceWords } from '@/components/ui/faces'
import type { strengthTags, workOnTags } from '@/db/enums'

export type StrengthTag = (typeof strengthTags)[number]
export type WorkOnTag = (typeof workOnTags)[number]

/** Practice d.3. Each finishes "What went well: …". */
export const strengthLabels: Record<StrengthTag, string> = {
  clear_story: 'clear story',
  measurable_result: 'a result in numbers',
  listened_well: 'listened well',
  good_questions: 'asked good questions',
  company_knowledge: 'knew the company',
  technical_depth: 'technical depth',
  calm: 'stayed calm',
  energy: 'energy and rapport',
  honest_about_limits: 'honest about limits',
  closed_well: 'closed well',
}

/** Practice d.3. Each names one thing to work on, never a fault. */
export const workOnLabels: Record<WorkOnTag, string> = {
  rambled: 'answers shorter',
  too_short: 'answers more detailed',
  no_result: 'name the result',
  missed_the_question: 'answer the question asked',
  nerves: 'nerves',
  weak_on_company: 'know the company',
  weak_on_pay: 'talk about pay',
  no_questions_left: 'keep questions ready',
  jargon: 'plainer words',
  ran_out_of_time: 'watch the time',
  interrupted: 'let them finish',
}

/** The five faces, 1 to 5, inside a sentence. */
export const gutLabels = faceWords.map(word => word.toLowerCase())
