import { isJobTitle, jobIn, looksLikeName } from '@/features/contacts/piece-kinds'
import { departmentPattern, jobBeforePattern } from '@/lib/people/people-words'

export interface RoleApart {
  before: string
  role: string
  after: string
  /** Where the role begins is a guess. */
  unsure: boolean
}

/** 'Northlight data analyst Ana Ruiz' in three; null where no word is a job's. */
export function roleApart(text: string): RoleApart | null {
  const job = jobIn(text)
  if (!job) return null
  const ahead = text.slice(0, job.from).trim().split(/\s+/).filter(Boolean)
  const behind = text.slice(job.to).trim().split(/\s+/).filter(Boolean)
  const isPart = (word: string) => jobBeforePattern.test(word) || /^\p{Ll}/u.test(word)
  let cut = ahead.length
  while (cut > 0 && isPart(ahead[cut - 1] ?? '')) cut--
  // Head of Data, VP of people operations
  let end = 0
  if (/^(of|for|de|für)$/i.test(behind[0] ?? '') || /\bof$/i.test(text.slice(job.from, job.to))) {
    if (/^(of|for|de|für)$/i.test(behind[0] ?? '')) end++
    while (end < behind.length && (isPart(behind[end] ?? '') || departmentPattern.test(behind[end] ?? '')))
      end++
  }
  // "Analista de Riesgo": something belongs behind the "de".
  if (end === 1 && behind.length > 1) end = 2
  const after = behind.slice(end).join(' ')
  const before = ahead.slice(0, cut).join(' ')
  if (after && !looksLikeName(after) && !/[,&(]|\s(and|und|et|en|y|e)\s/i.test(after)) return null
  if (isJobTitle(before)) return null
  const role = [...ahead.slice(cut), text.slice(job.from, job.to), ...behind.slice(0, end)].join(' ')
  return { before, role, after, unsure: cut === ahead.length && ahead.length > 1 }
}
