import ICAL from 'ical.js'

const eventLines = new Set(
  `uid sequence status summary description location url conference x-google-conference
  x-microsoft-skypeteamsmeetingurl x-microsoft-onlinemeetingconflink x-microsoft-onlinemeetingexternallink
  dtstart dtend duration dtstamp last-modified recurrence-id rrule rdate exdate organizer attendee`.split(
    /\s+/,
  ),
)

const longestHead = 4000

/** RFC 5545 §3.1, with any line ending. */
export function unfold(text) {
  return text
    .trimStart()
    .replace(/(?:\r\n|\n|\r)[ \t]/g, '')
    .split(/\r\n|\n|\r/)
}

/**
 * Cuts the lines into events and time zones without trusting that everything opened is closed. Each keeps its
 * own lines only, so a broken neighbour cannot spoil it.
 */
export function cutIntoComponents(lines, limit) {
  const found = { calendars: 0, components: 0, events: [], zones: [], zoneName: null }
  const stack = []
  let method = null
  let event = null
  let zone = null
  const closeEvent = cutOff => {
    if (event) found.events.push({ ...event, cutOff })
    event = null
  }
  for (const line of lines) {
    const mark = /^(BEGIN|END):\s*([A-Za-z0-9-]+)\s*$/i.exec(line)
    const name = mark?.[2].toUpperCase()
    if (mark?.[1].toUpperCase() === 'BEGIN') {
      if (++found.components > limit) return found
      if (name === 'VCALENDAR') {
        closeEvent(true)
        found.calendars++
        method = null
        stack.length = 0
      }
      if (name === 'VEVENT') {
        closeEvent(true)
        zone = null
        stack.length = Math.min(stack.length, 1)
        event = { method, lines: [] }
      }
      if (name === 'VTIMEZONE') zone = []
      stack.push(name)
      zone?.push(line)
    } else if (mark) {
      const depth = stack.lastIndexOf(name)
      if (depth === -1) continue
      stack.length = depth
      zone?.push(line)
      if (name === 'VEVENT') closeEvent(false)
      if (name === 'VTIMEZONE' && zone) {
        found.zones.push(zone.join('\r\n'))
        zone = null
      }
    } else if (zone) zone.push(line)
    else if (event && stack.at(-1) === 'VEVENT') event.lines.push(line)
    else if (stack.length === 1 && /^X-WR-TIMEZONE[:;]/i.test(line))
      found.zoneName ??=
        line
          .slice(line.indexOf(':') + 1)
          .trim()
          .slice(0, 200) || null
    else if (stack.length === 1) method = /^METHOD:\s*(\w+)/i.exec(line)?.[1].toUpperCase() ?? method
  }
  closeEvent(true)
  return found
}

/** The known properties of one event, as jCal by name, and the names of those that could not be read. */
export function readLines(lines) {
  const properties = new Map()
  const unreadable = []
  for (const line of lines) {
    const name = /^[A-Za-z0-9-]+(?=[;:])/.exec(line)?.[0].toLowerCase()
    if (!name || !eventLines.has(name)) continue
    // Some Exchange exports put the closing quote of the zone's name after the time.
    const quoted = line.replace(/;TZID="([^":]+):(\d{8}T\d{6}Z?)"$/i, ';TZID="$1":$2')
    const mended = name === 'rrule' ? quoted.toUpperCase() : quoted
    // ical.js looks for the end of the line once for each parameter.
    if (mended.indexOf(':') > longestHead) {
      unreadable.push(name)
      continue
    }
    try {
      const [, parameters, , ...values] = ICAL.parse.property(mended, ICAL.design.icalendar)
      const raw = mended.slice(mended.lastIndexOf(':') + 1)
      properties.set(name, [...(properties.get(name) ?? []), { parameters, values, raw }])
    } catch {
      unreadable.push(name)
    }
  }
  return { properties, unreadable }
}
