import type { DraftKind, languages } from '@/db/enums'
import { frame } from './en/frame'
import { later } from './en/later'
import { nudges } from './en/nudges'
import { offers } from './en/offers'
import { recruiter } from './en/recruiter'
import { thanks } from './en/thanks'
import type { LanguagePack, Move, Template } from './template'

export type Language = (typeof languages)[number]

/** A language joins when a native speaker has written and read its pack; the words of the enum say which there are. */
export const languagePacks: Record<Language, LanguagePack> = {
  en: { frame, templates: { ...thanks, ...nudges, ...recruiter, ...offers, ...later } },
}

export function linesOf(move: Move): string[] {
  return [...move.lines, ...(move.formal ?? []), ...(move.late ?? []), ...(move.plain ?? [])]
}

export function movesOf(template: Template): Move[] {
  return template.paragraphs.flat()
}

/** Every sentence a template of this kind can write, slots as `{slot}`: what near-twins are compared without. */
export function templateLines(kind: DraftKind, language: Language = 'en'): string[] {
  const { frame, templates } = languagePacks[language]
  const around = [frame.greeting, frame.panelGreeting, frame.signOff, frame.passOn]
  return [...movesOf(templates[kind]), ...around].flatMap(linesOf)
}
