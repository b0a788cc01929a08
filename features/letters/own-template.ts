import type { DraftKind } from '@/db/enums'
import type { Letter, Sentence } from './letter-set'
import { type Language, languagePacks } from './templates/language-packs'
import { endsSentence, slotsIn } from './templates/slots'
import { sentencesOf } from './words'

type TemplateSource = { subject: string; body: string }

/** The built-in letter as one text with its slots, to start an own version from. */
export function templateSource(kind: DraftKind, language: Language = 'en'): TemplateSource {
  const whole = languagePacks[language].letters[kind]().find(
    ({ when, register }) => when.length === 0 && register === 'first_name',
  )
  if (!whole) return { subject: '', body: '' }
  // News of a yes, words by way of an agency, or to somebody who was not in the room, are the built-in ones alone.
  const said = (one: Sentence) => (one.if.length === 0 ? (one.ways[0] ?? '') : '')
  const body = whole.paragraphs.map(paragraph => paragraph.map(said).filter(Boolean).join(' ')).join('\n\n')
  return { subject: whole.subjects[0] ?? '', body }
}

// A slot that holds a whole sentence ends one where it stands, without a mark after it.
function sentencesIn(text: string): string[] {
  const lines: string[] = []
  for (const { text: sentence } of sentencesOf(text)) {
    let line = ''
    for (const part of sentence.split(/(?<=\{[a-z_]+\}) (?=\p{Lu}|\{)/u)) {
      line = line ? `${line} ${part}` : part
      const last = slotsIn(part).at(-1)
      if (!last || !endsSentence(last)) continue
      lines.push(line)
      line = ''
    }
    if (line) lines.push(line)
  }
  return lines
}

const always = { if: [], unless: [] }

/**
 * An own version read as a letter: each sentence vanishes when its slot is empty; a paragraph with a line break (a list,
 * a signature) is one. `fallbackSubject`: when the slots of the own subject are empty.
 */
export function ownTemplate({ subject, body }: TemplateSource, fallbackSubject: string): Letter {
  const paragraphs = body
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map(text => text.trim())
    .filter(Boolean)
    .map(text => (text.includes('\n') ? [text] : sentencesIn(text)))
  return {
    name: 'own',
    register: 'first_name',
    when: [],
    unless: [],
    subjects: [subject.trim(), fallbackSubject].filter(Boolean),
    paragraphs: paragraphs.map(lines => lines.map(line => ({ ways: [line], ...always }))),
  }
}
