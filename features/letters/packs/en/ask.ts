import type { NextStepFact } from '@/db/enums'

const asked: Record<NextStepFact, [string, string]> = {
  decision_date: [
    'Could you tell me roughly when you expect to decide?',
    'Could you find out roughly when they expect to decide?',
  ],
  what_next: ['Could you tell me what the next step is?', 'Could you find out what the next step is?'],
  rounds: [
    'Could you tell me how many more conversations there will be?',
    'Could you find out how many more conversations there will be?',
  ],
  who_contacts: ['Could you tell me who will be in touch?', 'Could you find out who will be in touch?'],
  channel: ['Should I expect an email or a call?', 'Do you know whether they will email or call?'],
  whom_to_ask: ['Whom could I ask if I have a question?', 'Should I come to you if I have a question?'],
}

/** The one question a letter may ask about what comes next; an agency passes it on. */
export const ask = (fact: NextStepFact, isRelayed: boolean): string => asked[fact][isRelayed ? 1 : 0]
