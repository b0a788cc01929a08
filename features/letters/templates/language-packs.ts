import type { DraftKind, languages } from '@/db/enums'
import { en } from '../packs/en/pack'
import type { LanguagePack } from '../packs/pack'
import type { Move, Template } from './template'

export type Language = (typeof languages)[number]

/** A language joins when a native speaker has written and read its pack; the words of the enum say which there are. */
export const languagePacks: Record<Language, LanguagePack> = { en }

export function linesOf(move: Move): string[] {
  return [...move.lines, ...(move.formal ?? []), ...(move.late ?? []), ...(move.plain ?? [])]
}

export function movesOf(template: Template): Move[] {
  return template.paragraphs.flat()
}

/** Every sentence a letter of this kind can hold, slots as `{slot}`: what is ours, and nobody's own. */
export function templateLines(kind: DraftKind, language: Language = 'en'): string[] {
  const { frame, templates, letters } = languagePacks[language]
  const whole = letters[kind]?.()
  if (whole) return whole.flatMap(({ paragraphs }) => paragraphs.flat().flatMap(({ ways }) => ways))
  const around = [frame.greeting, frame.panelGreeting, frame.signOff, frame.passOn]
  const template = templates[kind]
  return [...(template ? movesOf(template) : []), ...around].flatMap(linesOf)
}
