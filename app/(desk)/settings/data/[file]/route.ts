import { currentUser } from '@/features/auth/require-user'
import { exportEverything, exportTable, isExportedTable } from '@/features/own-data/export'
import { exportCalendar, exportPeople } from '@/features/own-data/export-files'
import { exportZip } from '@/features/own-data/export-zip'
import { consume, limits } from '@/features/rate-limits/consume'

/** What a person takes with them: everything as JSON or ZIP, a table as CSV, interviews as ICS, people as vCards. */
export async function GET(_request: Request, { params }: RouteContext<'/settings/data/[file]'>) {
  const { file } = await params
  const user = await currentUser()
  if (!user) return new Response('Sign in first.', { status: 401 })
  const now = new Date()
  const found = piecesOf(file, user.id, now)
  if (!found) return new Response('There is nothing at this address.', { status: 404 })
  if (!(await consume(limits.takeOut, user.id, now)))
    return new Response('That’s a lot of downloads at once. Try again in a few minutes.', { status: 429 })
  const [type, pieces] = found
  return new Response(stream(pieces), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${file}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

type Pieces = AsyncGenerator<string | Uint8Array>

function piecesOf(file: string, userId: string, now: Date): [type: string, Pieces] | null {
  if (file === 'afterword.zip') return ['application/zip', exportZip(userId, now)]
  if (file === 'afterword.json') return ['application/json; charset=utf-8', exportEverything(userId, now)]
  if (file === 'interviews.ics') return ['text/calendar; charset=utf-8', exportCalendar(userId)]
  if (file === 'people.vcf') return ['text/vcard; charset=utf-8', exportPeople(userId)]
  const table = file.replace(/\.csv$/, '')
  if (table === file || !isExportedTable(table)) return null
  return ['text/csv; charset=utf-8', exportTable(userId, table)]
}

/** A piece is made when the one before it was taken, and none any more once nobody takes them. */
function stream(pieces: Pieces): ReadableStream {
  const bytes = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(typeof value === 'string' ? bytes.encode(value) : value)
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}
