import { nameParts } from '@/lib/people/name-parts'
import type { Register } from './letter-set'
import { addressOf } from './names'
import { languagePacks } from './templates/language-packs'

export interface Greeting {
  /** How the letters say it now: "Ana Osei". */
  now: string
  /** True while that is a guess and there is something to choose: then it is asked, once. */
  asks: boolean
  /** The likely ones, the best first: as kept ("Dr Osei") and as the letter begins ("Dear Dr Osei,"). */
  choices: { addressAs: string; greeting: string }[]
}

const title = /^(?:Mr|Mrs|Ms|Mx|Dr|Prof)\b\.? |(?:-san|様|さん|님)$/

/** How the letters to somebody begin, and how else they could begin in the same manner; null where nobody is named. */
export function greetingChoices(
  name: string,
  { register, country, addressAs }: { register: Register; country: string; addressAs?: string | null },
): Greeting | null {
  const pack = languagePacks.en
  const said = pack.address(name, register, country, addressAs)
  if (!said.name) return null
  const likely = addressOf(name, { register, country }).asks?.choices ?? []
  const polite = likely.filter(one => title.test(one)).slice(0, 3)
  const familiar = likely.filter(one => !title.test(one)).slice(0, 2)
  const { first, surname } = nameParts(name, country)
  // Of "Wang Wei" either may be the first name; "J. Smith" has none to say.
  const isEither = first && surname && name.trim().split(/\s+/).length === 2
  const more = isEither ? [surname] : familiar.length < 2 ? polite.slice(0, 2) : []
  const plain = pack.address(name, register, country).name
  // The whole name is what one writes who cannot ask: it stands last.
  const ranked =
    register === 'formal' ? [...polite, plain] : [plain, ...familiar, ...(likely.length ? more : [])]
  const spelled = ranked.map(one => (title.test(one) ? pack.address(one, register, country).name : one))
  const choices = [...new Set(spelled)].map(one => ({ addressAs: one, greeting: pack.greet(one, register) }))
  return { now: said.name, asks: !said.isSure && choices.length > 1, choices }
}
