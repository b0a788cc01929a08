import type { LocalDate } from '@/lib/time'
import type { Also, OtherProcess } from '../../also'
import type { Register } from '../../letter-set'
import { day, reorderDates } from './dates'
import { list } from './list'
import { role } from './role'

interface ToWhom {
  register: Register
  country: string
  /** Whose process the letter is about. */
  company: string
  /** An agency is asked to find out. */
  isRelayed: boolean
}

/** "from Tidewell", or "on the Data Engineer role" where the letter is about the same house. */
function newsOf(others: readonly OtherProcess[], company: string): string {
  const away = [...new Set(others.map(other => other.company))].filter(name => name !== company)
  const here = others.filter(other => other.company === company)
  const roles = [...new Set(here.map(other => `the ${role(other.role, 'sentence')} role`))]
  return [away.length ? `from ${list(away)}` : '', roles.length ? `on ${list(roles)}` : '']
    .filter(Boolean)
    .join(', and ')
}

/** What a letter to a recruiter asks beside its own matter: any news of others, and who can decide before a date. */
export function also({ news, offer }: Also, { register, country, company, isRelayed }: ToWhom) {
  const formal = register === 'formal'
  const from = news.length ? newsOf(news, company) : ''
  const who = list([...new Set(offer?.of.map(other => other.company))])
  const by = offer?.answerBy
  const date =
    by && (/^\d{4}-\d{2}-\d{2}$/.test(by) ? day(by as LocalDate, country, null) : reorderDates(by, country))
  const offered = formal ? 'I have received an offer elsewhere' : "I've had an offer elsewhere"
  const dated = formal
    ? `${offered} and have been asked to answer it by ${date}.`
    : `${offered} and need to answer it by ${date}.`
  const asked = isRelayed
    ? [
        `Could you find out whether ${who} can decide by then?`,
        `Could you find out roughly when ${who} will decide?`,
      ]
    : ['Do you expect to have decided by then?', 'Could you tell me roughly when you expect to decide?']
  const undated = `${offered}, so far without a date to answer by.`
  const told = !offer ? '' : date ? `${dated} ${asked[0]}` : `${undated} ${asked[1]}`
  return {
    ask: [told, from && `Is there any news ${from}?`].filter(Boolean).join(' '),
    line: [told, from && `${formal ? 'I would' : "I'd"} also be glad of any news ${from}.`]
      .filter(Boolean)
      .join(' '),
  }
}
