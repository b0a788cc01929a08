import type { StemWords } from '../stem-words'

export const stemWords: StemWords = {
  stems: {
    told_me_about: { label: 'told me about', example: 'how you froze the old system' },
    asked_me_about: { label: 'asked me about', example: 'ambiguous briefs' },
    said: { label: 'said', example: 'you want someone who can calm angry customers' },
    showed_me: { label: 'showed me', example: 'the new control room' },
    advised_me_to: { label: 'advised me to', example: 'read the outage report first' },
    helped_me_by: { label: 'helped me by', example: 'finding me a quiet room' },
    we_share: { label: 'we share', example: 'the night trains to Lisbon' },
    own_words: {
      label: 'in my own words',
      example: 'Your story about the warehouse move made me laugh.',
    },
  },
  example: 'the ledger migration',
}
