import 'server-only'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { decodeText } from '@/lib/decode-text'
import { type TableLimits, type TableReason, tableLimits } from './table-limits'

// A plain file beside its source, for the reasons that the calendar's has (run-calendar-worker.ts).
const workerFile = join(/* turbopackIgnore: true */ process.cwd(), 'features/imports/table/table-worker.mjs')
const startUpLimit = 10_000
const slots = { free: 1, waiting: [] as (() => void)[], most: 10 }

/** A CSV file or a workbook as rows of text, whatever is in it: in a worker with a deadline and little memory. */
export async function readTable(
  file: Uint8Array,
  limits: TableLimits = tableLimits,
): Promise<string[][] | TableReason> {
  if (file.byteLength > limits.bytes) return 'too-large'
  if (file.byteLength === 0) return 'empty'
  const isZip = file[0] === 0x50 && file[1] === 0x4b
  const decoded = isZip ? null : decodeText(file)
  if (decoded && !decoded.ok) return decoded.reason
  if (slots.free > 0) slots.free--
  else if (slots.waiting.length >= slots.most) return 'busy'
  else await new Promise<void>(resume => slots.waiting.push(resume))
  try {
    const read = await run(decoded ? { text: decoded.text } : { bytes: file }, limits)
    if (typeof read === 'string') return read
    return read.length === 0 ? 'empty' : read.map(row => row.map(storable))
  } finally {
    const next = slots.waiting.shift()
    if (next) next()
    else slots.free++
  }
}

/** A cell can name any character by its number, and a cut can fall between two halves of one. */
const storable = (cell: string) => cell.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '')

async function run(
  given: { text: string } | { bytes: Uint8Array },
  limits: TableLimits,
): Promise<string[][] | TableReason> {
  const worker = new Worker(workerFile, {
    workerData: limits,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32, stackSizeMb: 2 },
  })
  try {
    return await new Promise((resolve, reject) => {
      let started = false
      let timer = setTimeout(() => reject(new Error('The table worker does not start')), startUpLimit)
      const end = (read: string[][] | TableReason) => {
        clearTimeout(timer)
        resolve(read)
      }
      worker.on('error', error => (started ? end('too-complex') : reject(error)))
      worker.on('exit', code =>
        started ? end('too-complex') : reject(new Error(`The table worker ended: ${code}`)),
      )
      worker.on('message', (message: { ready: true } | { cells: string[][] | TableReason }) => {
        if ('cells' in message) return end(message.cells)
        started = true
        clearTimeout(timer)
        timer = setTimeout(() => end('too-complex'), limits.milliseconds)
        worker.postMessage(given)
      })
    })
  } finally {
    await worker.terminate()
  }
}
