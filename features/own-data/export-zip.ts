import 'server-only'
import { exportEverything, exportedNames, exportTable } from './export'
import { exportCalendar, exportPeople } from './export-files'
import { zipOf } from './zip'

/** All of it in one file: for other programs, for a spreadsheet, for a calendar and for an address book. */
export const exportZip = (userId: string, now: Date): AsyncGenerator<Uint8Array> =>
  zipOf(
    [
      { name: 'read-me.txt', pieces: oneOf(readMe) },
      { name: 'afterword.json', pieces: exportEverything(userId, now) },
      { name: 'interviews.ics', pieces: exportCalendar(userId) },
      { name: 'people.vcf', pieces: exportPeople(userId) },
      ...exportedNames.map(table => ({ name: `tables/${table}.csv`, pieces: exportTable(userId, table) })),
    ],
    now,
  )

async function* oneOf(text: string): AsyncGenerator<string> {
  yield text
}

const readMe = `Everything Afterword stores for you.

afterword.json   all of it, for other programs
tables/          the same, a table each, for a spreadsheet
interviews.ics   your interviews, for any calendar
people.vcf       your people, for any address book

This ZIP, or its afterword.json, brings everything back into a new account; tables/pipelines.csv and
tables/contacts.csv add to any. Settings, Your data, Bring in a file.
In a message, a word in braces such as {note} stands where something of yours is still missing.
A cell that would run as a formula begins with an apostrophe.
`
