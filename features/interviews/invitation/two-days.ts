import type { ArrivalFacts } from './arrival-facts'

/** "Thursday's interview (3 December)" is one day. */
export const linesOfTwoDays = ({ lines, mentions }: ArrivalFacts): Set<string> =>
  new Set(
    lines.filter((_, at) => {
      const days = mentions.flatMap(mention =>
        mention.is === 'date' && mention.line === at ? mention.days.slice(0, 1) : [],
      )
      const weekdays = new Set(days.map(day => new Date(day).getUTCDay()))
      return (
        weekdays.size > 1 ||
        new Set(
          mentions
            .filter(m => m.is === 'date' && m.line === at && m.sure)
            .map(m => m.is === 'date' && m.days[0]),
        ).size > 1
      )
    }),
  )

/** How many days, or else hours, it names. */
export function momentsIn({ mentions }: ArrivalFacts): number {
  const days = mentions.flatMap(mention => (mention.is === 'date' ? mention.days.slice(0, 1) : []))
  const hours = mentions.flatMap(mention => (mention.is === 'time' ? mention.start : []))
  return Math.max(new Set(days).size, new Set(hours).size)
}
