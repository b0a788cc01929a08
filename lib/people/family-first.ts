import { chineseSurnames, japaneseSurnames, koreanSurnames, plain, vietnameseSurnames } from './name-words'
import type { NameParts } from './parsed-name'

type Found = Pick<
  NameParts,
  'first' | 'middle' | 'surname' | 'familyFirst' | 'origin' | 'certainFirst' | 'certainSurname' | 'full'
>

const japaneseSound =
  /^(?:(?:ky|sh|ch|ts|ny|hy|my|ry|gy|by|py|[kstnhmyrwgzdbpfj]|(?:kk|ss|tt|pp|ssh|tch))?[aeiou]h?|n(?![aeiou]))+$/
const pinyin =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uan|uai|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)){1,2}$/
const koreanSound =
  /^(?:[bcdghjkmnpstwy]{0,2}h?(?:ae|eo|eu|oo|ou|ui|wa|wo|ye|ya|yeo|yo|yu|yi|ee|a|e|i|o|u)(?:ng|k|l|m|n|p|t|b|h)?){1,2}$/
/** Hokkien, Cantonese and Teochew: hardly ever a given name. */
const southern = new Set(
  'chua tan lim ng goh ong teo koh yeo toh tay foo loh wong chan cheung leung kwok chow lau lam yip'.split(
    ' ',
  ),
)
/** Of the south as well, where the names before them are: Wei Ling Chong, and no Mary Ann Low. */
const southernToo = new Set(
  'lee chong cheong chin ang sim yap lai low soh khoo quek seah chew wee heng'.split(' '),
)
/** Where both could be the family's, these are it far more often: Wei Chen. */
const frequent = new Set(
  'wang zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo gao luo li lin'.split(' '),
)
const isShout = (word: string) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word)

const turned = (words: readonly string[], cut: number, origin: Found['origin'], certain: boolean): Found => {
  const surname = words
    .slice(0, cut)
    .map(word => (isShout(word) ? shoutDown(word) : word))
    .join(' ')
  const first = words.slice(cut).join(origin === 'korean' ? '-' : ' ')
  return {
    surname,
    first,
    middle: '',
    familyFirst: true,
    origin,
    certainFirst: certain,
    certainSurname: certain,
    full: `${surname} ${words.slice(cut).join(' ')}`,
  }
}

const shoutDown = (word: string) =>
  word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

/**
 * Suzuki Hanako, KIM Min-jun, Nguyen Van An: the family's name stands in front. DURAND Camille and Camille DURAND:
 * who writes one part in capitals says which it is. Null for everybody else.
 */
export function familyStandsFirst(words: readonly string[], country?: string | null): Found | null {
  return byCapitals(words) ?? bySurname(words, country)
}

function byCapitals(words: readonly string[]): Found | null {
  const loud = words.map(word => isShout(word) && (word.length > 2 || isAsian(word)))
  const count = loud.filter(Boolean).length
  if (count === 0 || count === words.length) return null
  const startsLoud = loud[0]
  const cut = startsLoud
    ? loud.indexOf(false)
    : loud.findIndex((each, at) => each && loud.slice(at).every(Boolean))
  if (cut < 1) return null
  if (startsLoud && loud.slice(cut).some(Boolean)) return null
  if (startsLoud) {
    const origin = originOf(words[0] ?? '', words.slice(cut))
    const found = turned(words, cut, origin, true)
    // Once its capitals are gone, DURAND Camille would read as somebody called Durand.
    return origin ? found : { ...found, familyFirst: false, full: `${found.first} ${found.surname}` }
  }
  const quiet = words.slice(0, cut)
  const from = quiet.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word))
  const begin = from < 0 ? cut : from
  const surname = [...words.slice(begin, cut), ...words.slice(cut).map(shoutDown)].join(' ')
  const [first = '', ...middle] = words.slice(0, begin)
  return {
    surname,
    first,
    middle: middle.join(' '),
    familyFirst: false,
    origin: originOf(words[cut] ?? '', words.slice(0, begin)),
    certainFirst: true,
    certainSurname: true,
    full: [...words.slice(0, begin), surname].join(' '),
  }
}

const isAsian = (word: string) =>
  chineseSurnames.has(plain(word)) || koreanSurnames.has(plain(word)) || vietnameseSurnames.has(plain(word))

function originOf(surname: string, given: readonly string[]): Found['origin'] {
  const family = plain(surname)
  const sounds = (pattern: RegExp) =>
    given.every(word => word.split('-').every(part => pattern.test(plain(part))))
  if (japaneseSurnames.has(family) && sounds(japaneseSound)) return 'japanese'
  if (koreanSurnames.has(family) && sounds(koreanSound) && given.join('-').split('-').length === 2)
    return 'korean'
  if (
    vietnameseSurnames.has(family) &&
    (given.length > 1 ||
      /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/iu.test(surname + given.join('')))
  )
    return 'vietnamese'
  if (chineseSurnames.has(family) && sounds(pinyin) && given.length < 3) return 'chinese'
  return null
}

/** The first names that most people in Hungary have. */
const hungarian = new Set(
  `ádám ágnes andrás andrea anikó anna attila balázs beáta bence csaba dániel dávid dóra erika erzsébet eszter éva ferenc gábor gergely györgy gyula ildikó ilona
  imre istván jános józsef judit katalin kinga krisztián krisztina lajos lászló levente lilla margit mária márton máté miklós mónika nikolett nóra orsolya
  péter réka róbert sándor szilvia tamás tibor tímea viktor viktória bálint kornél marcell dominik norbert roland richárd zsombor gergő petra adrienn barbara fanni luca hanna emese enikő boglárka kata tünde zoltán zsófia zsolt zsuzsanna`
    .split(/\s+/)
    .map(plain),
)

function bySurname(words: readonly string[], country?: string | null): Found | null {
  const [head = '', ...given] = words
  const tail = words.at(-1) ?? ''
  // Wei Ling Chua: a family of the south, with the name behind as in the West.
  const isPinyin = words.slice(0, -1).every(word => pinyin.test(plain(word)))
  if (
    words.length === 3 &&
    !southern.has(plain(head)) &&
    (southern.has(plain(tail)) || (southernToo.has(plain(tail)) && isPinyin))
  )
    return {
      surname: tail,
      first: words.slice(0, -1).join(' '),
      middle: '',
      familyFirst: false,
      origin: 'chinese',
      certainFirst: isPinyin,
      certainSurname: true,
      full: words.join(' '),
    }
  // Tan Boon Hwee: the same family in front, with names as the south says them.
  if (
    words.length === 3 &&
    southern.has(plain(head)) &&
    !southern.has(plain(tail)) &&
    /^(?:SG|MY|HK|TW|BN)$/.test(country ?? '')
  )
    return turned(words, 1, 'chinese', true)
  const behind = originOf(tail, words.slice(0, -1))
  const ahead = originOf(head, given)
  if (!ahead) {
    // Hanako Suzuki: the order of the West, and a name that takes -san all the same. In Hungary nobody turns it.
    if (country === 'HU' && words.length === 2)
      // Szalai András, unless it was turned for foreigners: András Szalai.
      return hungarian.has(plain(head)) && !hungarian.has(plain(tail)) ? null : turned(words, 1, null, false)
    if (
      country === 'JP' &&
      words.length === 2 &&
      !behind &&
      words.every(word => japaneseSound.test(plain(word)))
    )
      return turned(words, 1, 'japanese', false)
    if (!behind || behind === 'vietnamese' || words.length > 3) return null
    return {
      surname: tail,
      first: words.slice(0, -1).join(' '),
      middle: '',
      familyFirst: false,
      origin: behind,
      certainFirst: true,
      certainSurname: true,
      full: words.join(' '),
    }
  }
  // Both could be the family's.
  const near = behind !== null && behind === ahead
  if (
    near &&
    ahead === 'chinese' &&
    words.length === 2 &&
    frequent.has(plain(tail)) &&
    !frequent.has(plain(head)) &&
    !/^(?:CN|TW|HK|SG|MY)$/.test(country ?? '')
  )
    return {
      surname: tail,
      first: head,
      middle: '',
      familyFirst: false,
      origin: behind,
      certainFirst: false,
      certainSurname: false,
      full: words.join(' '),
    }
  // An, of Nguyen Van An: the last word is what people say.
  if (ahead === 'vietnamese') {
    const found = turned(words, 1, ahead, true)
    return { ...found, first: tail, middle: given.slice(0, -1).join(' ') }
  }
  const lives = { japanese: 'JP', korean: 'KR', chinese: 'CN' }[ahead]
  const isSure = ahead !== 'chinese' || country === lives
  return turned(words, 1, ahead, isSure && !near)
}
