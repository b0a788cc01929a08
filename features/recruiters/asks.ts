/** What a recruiter can find out (practice 11.5, "for recruiters"), as the second half of one sentence. */
export const asks = {
  about_me: { label: 'What they said about me', words: 'what they said about me' },
  worries: { label: 'What worried them', words: 'whether anything worried them' },
  others: { label: 'Who else is in the race', words: 'how many others are still in the race' },
  slow: { label: 'What slows the decision', words: 'what is holding the decision up' },
  next: { label: 'What comes next', words: 'what comes next, and with whom' },
  by_when: { label: 'By when they decide', words: 'by when they mean to decide' },
  range: { label: 'The range for the role', words: 'which range is set for the role' },
} as const

export type Ask = keyof typeof asks
export const askKeys = Object.keys(asks) as [Ask, ...Ask[]]

/** "Please follow up with Halden for me, and find out what they said about me and by when they mean to decide." */
export function askSentence(company: string, chosen: readonly Ask[], more: string | null): string {
  const parts = [
    ...chosen.map(key => asks[key].words as string),
    ...(more ? [more.replace(/[.!?]+$/, '')] : []),
  ]
  if (parts.length === 0) return `Please follow up with ${company} for me, and tell me what you hear.`
  const list = parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
  return `Please follow up with ${company} for me, and find out ${list}.`
}
