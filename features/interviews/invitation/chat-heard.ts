import { plain } from '@/lib/people/name-words'
import type { ArrivalFacts } from './arrival-facts'

/**
 * Of a chat what the other one said, as their message: what the reader answered is no invitation, unless it alone has an
 * hour ("would two be all right?" - "two is fine").
 */
export function heard(facts: ArrivalFacts, ownName: string | null): ArrivalFacts {
  if (!facts.saidBy) return facts
  const own = plain(ownName ?? '')
  const isMine = (by: string | undefined) =>
    own !== '' &&
    by !== undefined &&
    (plain(by) === own ||
      plain(by) === own.split(' ')[0] ||
      /^(?:you|me|ich|du|moi|vous|ik|jij|yo|tú)$/iu.test(by))
  const others = facts.saidBy.filter(by => !isMine(by))
  const mine = (line: number) => isMine(facts.saidBy?.[line])
  const hasHour = facts.mentions.some(({ is, line }) => is === 'time' && !mine(line))
  const from = others[0]
  if (from === undefined) return facts
  return {
    ...facts,
    head: { from },
    lines: hasHour ? facts.lines.map((line, at) => (mine(at) ? '' : line)) : facts.lines,
    mentions: hasHour ? facts.mentions.filter(({ line }) => !mine(line)) : facts.mentions,
    lengths: hasHour ? facts.lengths.filter(({ line }) => !mine(line)) : facts.lengths,
  }
}
