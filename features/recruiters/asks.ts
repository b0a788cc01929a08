/** What a recruiter can find out (practice 11.5, "for recruiters"), as the second half of one sentence. */
export const asks = {
  about_me: { label: 'How I came across', words: 'what they said about me' },
  worries: { label: 'What worried them', words: 'whether anything worried them' },
  others: { label: 'Who else is in the running', words: 'how many others are still in the running' },
  slow: { label: 'What’s holding up the decision', words: 'what is holding up the decision' },
  next: { label: 'What comes next', words: 'what comes next, and who with' },
  by_when: { label: 'When they’ll decide', words: 'when they plan to decide' },
  range: { label: 'The salary range', words: 'what the salary range is' },
} as const

export type Ask = keyof typeof asks
export const askKeys = Object.keys(asks) as [Ask, ...Ask[]]

/** "Please follow up with Halden for me, and find out what they said about me and when they plan to decide." */
export function askSentence(company: string, chosen: readonly Ask[], more: string | null): string {
  const parts = [
    ...chosen.map(key => asks[key].words as string),
    ...(more ? [more.replace(/[.!?]+$/, '')] : []),
  ]
  if (parts.length === 0) return `Please follow up with ${company} for me, and tell me what you hear.`
  const list = parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
  return `Please follow up with ${company} for me, and find out ${list}.`
}
