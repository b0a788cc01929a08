import { toWall, zoneChanges } from '@/lib/time'

/** '2026-12-15T10:00' → '20261215T100000'. */
export const wallStamp = (wall: string) => `${wall.replace(/[-:]/g, '')}00`

/** 330 → '+0530'. */
function offsetText(minutes: number): string {
  const all = Math.abs(Math.round(minutes))
  const two = (value: number) => String(value).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(all / 60))}${two(all % 60)}`
}

const yearMs = 366 * 86_400_000

/**
 * A zone as a calendar file defines it, by our rules (lib/time): each change of its clock from a year before the first
 * of these moments to a year after the last, by its date. So a program whose own rules are old still shows the hour.
 */
export function zoneLines(zone: string, first: Date, last: Date): string[] {
  const from = new Date(first.getTime() - yearMs)
  const { first: offset, changes } = zoneChanges(zone, from, new Date(last.getTime() + yearMs))
  const part = (name: string, starts: string, before: number, after: number) => [
    `BEGIN:${name}`,
    `DTSTART:${starts}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(after)}`,
    `END:${name}`,
  ]
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...part('STANDARD', wallStamp(toWall(from, zone)), offset, offset),
    ...changes.flatMap(({ at, before, after }) => {
      const wall = new Date(at.getTime() + before * 60_000).toISOString().slice(0, 16)
      return part(after > before ? 'DAYLIGHT' : 'STANDARD', wallStamp(wall), before, after)
    }),
    'END:VTIMEZONE',
  ]
}
