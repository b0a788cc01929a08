import type { ContactKind } from '@/db/enums'
import { plain } from './name-words'
import { dePeople } from './words/de'
import { enPeople } from './words/en'
import { esPeople } from './words/es'
import { frPeople } from './words/fr'
import { itPeople } from './words/it'
import { jaPeople } from './words/ja'
import { morePeople } from './words/more'
import { nlPeople } from './words/nl'
import { ptPeople } from './words/pt'
import type { PeopleWords } from './words/words'

const packs: readonly PeopleWords[] = [
  enPeople,
  dePeople,
  frPeople,
  nlPeople,
  esPeople,
  itPeople,
  ptPeople,
  jaPeople,
  ...morePeople,
]

type Source = Exclude<keyof PeopleWords, 'kinds' | 'firstNames'>

export const firstNames: ReadonlySet<string> = new Set(
  packs.flatMap(pack => (pack.firstNames ?? '').split(' ')).map(plain),
)

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** All languages' words of one kind. Words in Chinese, Japanese and Korean stand without spaces around them. */
export function anyOf(list: Source): string {
  const sources = packs.flatMap(pack => pack[list] ?? [])
  return asWords(sources)
}

function asWords(sources: readonly string[]): string {
  const close = sources.filter(source => !cjk.test(source))
  const open = sources.filter(source => cjk.test(source))
  return [`(?<![\\p{L}\\p{N}])(?:${close.join('|')})(?![\\p{L}\\p{N}])`, ...open].join('|')
}

/** The words themselves, to be put between other things. */
export const rawOf = (list: Source) => packs.flatMap(pack => pack[list] ?? []).join('|')

export const jobPattern = new RegExp(anyOf('job'), 'iu')
export const jobBeforePattern = new RegExp(`^(?:${rawOf('jobBefore')}|of|the|&|and|de|du|für|/)$`, 'iu')
export const departmentPattern = new RegExp(
  `^(?:the |die |der |le |la )?(?:${rawOf('department')})(?: (?:team|department|abteilung))?$`,
  'iu',
)
export const notNamePattern = new RegExp(
  `^(?:the |a |an )?(?:${rawOf('notName')})(?: (?:call|link|meeting|break))?$`,
  'iu',
)
export const articlePattern = new RegExp(`^(?:${rawOf('article')})\\s+`, 'iu')

const kindOrder = [
  'hiring_manager',
  'agency_recruiter',
  'coordinator',
  'in_house_recruiter',
  'interviewer',
  'referrer',
] as const satisfies readonly ContactKind[]

const kindPatterns = kindOrder.map(kind => {
  const sources = packs.flatMap(pack => pack.kinds?.[kind] ?? [])
  const close = sources.filter(source => !cjk.test(source)).join('|')
  return {
    kind,
    inside: new RegExp(asWords(sources), 'iu'),
    whole: new RegExp(`^(?:${close})$`, 'iu'),
  }
})

// A project or marketing coordinator arranges no interviews, and a product manager is nobody's hiring manager.
const otherCoordinator =
  /(project|program(me)?|marketing|sales|event|logistics|product|production|clinical|care|community|volunteer|office|projekt|projet|proyecto)\p{L}*[\s-]*(co-?ordinat|koordinat|coordin)/iu

/** Who somebody is to the candidate, by the words beside the name; null when they do not say. */
export function contactKindOf(words: string): ContactKind | null {
  if (otherCoordinator.test(words)) return null
  return kindPatterns.find(({ inside }) => inside.test(words))?.kind ?? null
}

/** "Hiring manager", "Interviewer": says who somebody is here, and is no job title. */
export const isKindAlone = (words: string) =>
  kindPatterns.some(
    ({ kind, whole }) =>
      (kind === 'hiring_manager' || kind === 'interviewer' || kind === 'referrer') && whole.test(words),
  )
