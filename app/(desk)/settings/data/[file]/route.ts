import { currentUser } from '@/features/auth/require-user'
import { exportEverything, exportTable, isExportedTable } from '@/features/own-data/export'
import { exportCalendar, exportPeople } from '@/features/own-data/export-files'

/** What a person takes with them: everything as JSON, a table as CSV, interviews as ICS, people as vCards. */
export async function GET(_request: Request, { params }: RouteContext<'/settings/data/[file]'>) {
  const { file } = await params
  const user = await currentUser()
  if (!user) return new Response('Sign in first.', { status: 401 })
  if (file === 'afterword.json')
    return answer(file, 'application/json', stream(exportEverything(user.id, new Date())))
  if (file === 'interviews.ics') return answer(file, 'text/calendar', await exportCalendar(user.id))
  if (file === 'people.vcf') return answer(file, 'text/vcard', await exportPeople(user.id))
  const table = file.replace(/\.csv$/, '')
  if (table === file || !isExportedTable(table))
    return new Response('There is nothing at this address.', { status: 404 })
  return answer(file, 'text/csv', await exportTable(user.id, table))
}

const answer = (file: string, type: string, body: BodyInit) =>
  new Response(body, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${file}"`,
      'Cache-Control': 'private, no-store',
    },
  })

function stream(pieces: AsyncGenerator<string>): ReadableStream {
  const bytes = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(bytes.encode(value))
    },
  })
}
