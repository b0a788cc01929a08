// Hours in words, and which half of the day words beside an hour say.

/** "Wed morning 6.45": which half of the day it is. */
export const partOfDay = before =>
  /(?<!\p{L})(?:(?<!good )morning|fruh|vormittags?|matin|ochtend|de la manana|mattina)(?:\s(?:at|um|a|om))?\s$/u.test(
    before,
  )
    ? 'am'
    : /(?<!\p{L})(?:arvo|(?<!good )afternoon|(?<!good )evening|nachmittags?|abends?|apres-midi|middag|avond|por la tarde|pomeriggio|sera)(?:\s(?:at|um|a|om|a las))?\s$/u.test(
          before,
        )
      ? 'pm'
      : null
/** "um 4 Uhr früh", "a las 11 de la mañana" */
export const partBehind = behind =>
  /^,?\s*(?:uhr|uur|h)?\s*(?:in the morning|(?:in der )?fruh|morgens|vormittags|du matin|'s morgens|'s ochtends|de la manana|del mattino|di mattina)(?!\p{L})/u.test(
    behind,
  )
    ? 'am'
    : /^,?\s*(?:uhr|uur|h)?\s*(?:in the (?:afternoon|evening)|nachmittags|abends|mittags|de l'apres-midi|du soir|'s middags|'s avonds|de la tarde|de la noche|di sera|del pomeriggio)(?!\p{L})/u.test(
          behind,
        )
      ? 'pm'
      : null
const hours =
  'one two three four five six seven eight nine ten eleven twelve|eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf|une deux trois quatre cinq six sept huit neuf dix onze douze|een twee drie vier vijf zes zeven acht negen tien elf twaalf|una dos tres cuatro cinco seis siete ocho nueve diez once doce|una due tre quattro cinque sei sette otto nove dieci undici dodici'
    .split('|')
    .map(words => words.split(' '))
const hourOf = word =>
  /^\d/.test(word) ? Number(word) : hours.map(list => list.indexOf(word)).find(at => at >= 0) + 1
const number = `(?:\\d{1,2}|${hours.flat().join('|')})`
const half = '(?:\\s?(?<half>[ap]\\.?m)\\b)?'
const hoursIn = (language, but = '') => hours[language].filter(word => word !== but).join('|')
/** Behind an hour in words nothing is counted: "at four on Thursday", and no "at two of our sites" ("of" is Dutch for or). */
const aloneOr = more =>
  `(?= ?(?:$|[.,;:!?)|-])| (?:on|in|and|this|that|for|with|to|sharp|please|if|instead|rather|or|ok|okay|works?|would|is|then|am|oder|und|statt|in|mit|zum|bei|op|en|voor|bij|le|au|chez|pour|avec|et|ou|per|in|con|e|da|nel|nella|vorbei|hier|im|ins|zum|zur|kommen|even|langs|komen|come|here|at${more})(?!\\p{L}))`
const alone = aloneOr('')
/** Minutes to add to the hour that is named. "Half 3" is half past two in Dutch. */
const spoken = [
  [`half past (?<hour>${number})${half}`, 30],
  [`half (?<hour>\\d{1,2}|${hours[0].join('|')})(?! (?:an|hour|hours|day|uur|minute))${half}`, 30, -30],
  [`(?:halb|half) (?<hour>${[...hours[1], ...hours[3]].join('|')}|\\d{1,2}(?= uhr))`, -30],
  [`(?:a )?quarter past (?<hour>${number})${half}`, 15],
  [`(?:a )?quarter to (?<hour>${number})${half}`, -15],
  [`viertel nach (?<hour>${number})`, 15],
  [`viertel vor (?<hour>${number})`, -15],
  [`kwart over (?<hour>${number})`, 15],
  [`kwart voor (?<hour>${number})`, -15],
  [`(?<hour>${number}) ?(?:h|heures?) et demie`, 30],
  [`(?<hour>${number}) ?(?:h|heures?) et quart`, 15],
  [`(?<hour>${number}) ?(?:h|heures?) moins le quart`, -15],
  [`las (?<hour>${number}) y media`, 30],
  ['a la (?<hour>una)(?! y)', 0],
  [`a las (?<hour>${hours[4].join('|')})(?! y | menos)`, 0],
  [`las (?<hour>${number}) y cuarto`, 15],
  [`las (?<hour>${number}) menos cuarto`, -15],
  [`alle (?<hour>${number}) e mezz[ao]`, 30],
  [`alle (?<hour>${number}) e un quarto`, 15],
  [`at (?<hour>${hoursIn(0, 'one')})${half}${alone}`, 0],
  [`um (?<hour>${hoursIn(1)})(?: uhr|${alone})`, 0],
  [`om (?<hour>${hoursIn(3)})(?: uur|${aloneOr('|of')})`, 0],
  [`(?:a|vers) (?<hour>${hoursIn(2, 'une')}) heures`, 0],
  [`(?:alle|verso le) (?<hour>${hoursIn(5, 'una')})${alone}`, 0],
].map(([source, add, other]) => [new RegExp(`(?<!\\p{L})${source}(?![\\p{L}\\d:])`, 'gu'), add, other])

/** "half past three", "halb vier", "kwart over tien": the afternoon where nobody would work. */
export function spokenTimes(folded) {
  const found = []
  for (const [pattern, add, other] of spoken)
    for (const match of folded.matchAll(pattern)) {
      const { hour, half: part } = match.groups
      const named = hourOf(hour)
      if (
        !named ||
        named > 24 ||
        found.some(({ at, end }) => match.index < end && match.index + match[0].length > at)
      )
        continue
      const half =
        partBehind(folded.slice(match.index + match[0].length).slice(0, 24)) ??
        partOfDay(folded.slice(Math.max(0, match.index - 24), match.index))
      const early =
        (!part && named <= 6 && half !== 'am') || ((part?.startsWith('p') || half === 'pm') && named < 12)
      const start = (named + (early ? 12 : 0)) * 60 + add
      found.push({
        ...{ at: match.index, end: match.index + match[0].length, start, until: null, second: null },
        // "quarter past seven" is either half of the day.
        sure: part !== undefined || half !== null || (named > 7 && other === undefined),
        other:
          other !== undefined ? start - add + other : early ? start - 720 : named === 7 ? start + 720 : null,
      })
    }
  return found
}
