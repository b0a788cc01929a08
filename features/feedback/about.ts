/** What employers usually speak of; the person may write another. Equal words are what makes a pattern. */
export const usualSubjects = [
  'experience',
  'the case study or test',
  'answers too long',
  'examples without results',
  'fit with the team',
  'knowledge of the company',
  'pay',
  'another candidate',
] as const
