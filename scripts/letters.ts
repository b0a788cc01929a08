import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { corpusPage } from './letters/corpus-page'
import { noteInput } from './letters/note'
import { noteLines } from './letters/note-lines'
import { writeNote } from './letters/write-note'

const [flag, file] = process.argv.slice(2)

if (flag === '--notes') {
  if (!file) throw new Error('Usage: npm run -s letters -- --notes FILE.json or FILE.txt')
  const text = readFileSync(file, 'utf8')
  const notes = file.endsWith('.txt') ? noteLines(text) : readNotes(text)
  process.stdout.write(notes.map(note => `${JSON.stringify(writeNote(note))}\n`).join(''))
} else if (flag === '--out' && file) {
  writeFileSync(file, corpusPage())
} else {
  process.stdout.write(corpusPage())
}

function readNotes(text: string) {
  const read = z.array(noteInput).safeParse(JSON.parse(text))
  if (read.success) return read.data
  console.error(z.prettifyError(read.error))
  process.exit(1)
}
