const lengths = [
  [/(?<![\d:.])(\d{1,3})\s?[-–]?\s?(?:min(?:s|\.|uten?|utes?|utos|uti)?|minutig\w*|minuut)(?!\p{L})/gu, 1],
  [
    /(?<![\d:.])(\d{1,2}(?:[.,]\d{1,2})?)\s?[-–]?\s?(?:hours?|hrs?|stunden?|std|heures?|horas?|ore|ora|uur)(?!\p{L}|\s+(?:\d|ago|notice))/gu,
    60,
  ],
]
const words = [
  [
    /(?<!\p{L})(?:half an hour|half[- ]hour|halbe stunde|halbes stundchen|demi-heure|trentaine de minutes|trentina di minuti|dreissig minuten|thirty minutes|treinta minutos|trenta minuti|trente minutes|dertig minuten|half uur(?:tje)?|halfuur(?:tje)?|media hora|media horita|mezz['’]?ora)(?!\p{L})/gu,
    30,
  ],
  [
    /(?<!\p{L})(?:an hour and a half|eineinhalb stunden|anderthalb stunden|une heure et demie|anderhalf uur|hora y media|ora e mezz[ao])(?!\p{L})/gu,
    90,
  ],
  [
    /(?<!\p{L}|half |half-|quarters? of )(?:an hour|one hour|one-hour|eine stunde|einstundig\w*|une heure|een uur(?:tje)?|una hora|un'ora|uma hora)(?!\p{L}| and a half| et demie| y media| e mezz)/gu,
    60,
  ],
  [
    /(?<!\p{L})(?:three quarters of an hour|dreiviertelstunde|drei viertelstunden|trois quarts d['’]heure|drie kwartier|tres cuartos de hora|tre quarti d['’]ora|quarantaine de minutes|(?:forty-five|funfundvierzig|quarante-cinq|vijfenveertig|cuarenta y cinco|quarantacinque) (?:minutes|minuten|minutos|minuti))(?!\p{L})/gu,
    45,
  ],
  [
    /(?<!\p{L})(?:vingtaine de minutes|ventina di minuti|twintigtal minuten|zwanzig minuten|twenty minutes|twintig minuten|veinte minutos|venti minuti|vingt minutes)(?!\p{L})/gu,
    20,
  ],
  [
    /(?<!\p{L})(?:two hours|couple of hours|paar uur|zwei stunden|deux heures|twee uur(?= (?:duren|in beslag|de tijd))|dos horas|due ore)(?!\p{L})/gu,
    120,
  ],
]
/** "1 h 15"; "14 h 30" is of the clock. */
const together = /(?<![\d:.])(?<!(?:^|\s)(?:a|at|vers|om|um)\s)([1-3])\s?h\s?([0-5]\d)(?!\d)/gu
const notice =
  /(?:ipv|i\.p\.v\.|in plaats van|rond|tegen|statt|anstatt|au lieu de|en lugar de|en vez de|instead of|rather than|within|before|in advance|notice|innerhalb|vorher|avant|binnen|antes|early|earlier|every|(?<!(?:will|should|to|would|may|can|interviews?|calls?|sessions?|talks?|conversations?) )last|past|next|respond|reply|expires?|after)\s*(?:\w+\s*){0,2}$/
const behind =
  /^\s*(?:before|in advance|early|earlier|prior|ahead|vorher|fruher|avant|van tevoren|antes|ago|left|later|spater|plus (?:tard|tot)|eerder|mas tarde|dopo|prima)(?!\p{L})/u

/** How long a line says that something takes, in minutes. "Come 10 minutes early" is none. */
export function readLengths(folded) {
  const found = []
  const take = (match, minutes) => {
    const end = match.index + match[0].length
    if (
      notice.test(folded.slice(Math.max(0, match.index - 30), match.index)) ||
      behind.test(folded.slice(end, end + 20))
    )
      return
    if (minutes >= 10 && minutes <= 600) found.push(minutes)
  }
  for (const [pattern, unit] of lengths)
    for (const match of folded.matchAll(pattern)) {
      const before = folded.slice(Math.max(0, match.index - 5), match.index)
      // "om 14 uur", "à 14 heures"
      if (unit === 60 && (/(?:om|a|las|at|um|tot)\s$/.test(before) || Number(match[1].replace(',', '.')) > 8))
        continue
      take(match, Math.round(Number(match[1].replace(',', '.')) * unit))
    }
  for (const match of folded.matchAll(together)) take(match, Number(match[1]) * 60 + Number(match[2]))
  for (const [pattern, minutes] of words) for (const match of folded.matchAll(pattern)) take(match, minutes)
  return found
}
