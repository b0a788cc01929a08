import { draftKinds } from '@/db/enums'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { corpus } from './corpus'
import type { NoteInput } from './note'
import { writeNote } from './write-note'

const countries = ['GB', 'US'] as const
const registers = ['first_name', 'formal'] as const

/** Every letter of the corpus, notes × kinds × countries × registers, as one page to read aloud. */
export function corpusPage(): string {
  const parts = [
    '# Letters',
    '',
    'Every note of the corpus in every kind it fits, by country and register. Read them aloud.',
    '',
  ]
  let [all, ready] = [0, 0]
  for (const kind of draftKinds) {
    parts.push(`## ${kindRules[kind].label} (${kind})`, '')
    const notes = corpus.filter(note => note.kinds.includes(kind))
    for (const note of notes.length ? notes : [{ text: null, kinds: [kind] }])
      for (const country of countries)
        for (const register of registers) {
          const { kinds: _, ...rest } = note
          const input: NoteInput = {
            ...rest,
            kind,
            register,
            recipient: { name: register === 'formal' ? 'Dr Ana Osei' : 'Ana Osei', country },
          }
          const letter = writeNote(input)
          all++
          if (letter.ready) ready++
          parts.push(
            `### ${country} · ${register} · ${letter.ready ? 'ready' : 'not ready'}`,
            '',
            note.text
              ? `Typed: \`${'stem' in note && note.stem ? `${note.stem}: ` : ''}${note.text}\``
              : 'Nothing typed.',
            ...letter.findings.map(
              ({ name, mend, guess }) => `- ${name}: ${mend}${guess ? ` Our guess: ${guess}` : ''}`,
            ),
            '',
            ...[letter.subject && `> **${letter.subject}**`, letter.subject && '>'].filter(Boolean),
            ...letter.body.split('\n').map(line => `> ${line}`.trimEnd()),
            '',
          )
        }
  }
  return `${parts.join('\n')}\n${ready} of ${all} letters are ready.\n`
}
