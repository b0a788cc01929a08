// Months and weekdays in English, German, French, Dutch, Spanish, Italian and Portuguese, folded: small, without accents.

const months = [
  'january jan januar janner jaenner janvier janv januari enero ene gennaio gen janeiro',
  'february feb februar fevrier fevr fev februari febrero febbraio fevereiro',
  'march mar marz maerz mars maart mrt marzo marco',
  'april apr avril avr abril abr aprile',
  'may mai mei mayo maggio maio',
  'june jun juni juin junio giugno junho',
  'july jul juli juillet juil julio luglio julho',
  'august aug aout augustus agosto ago',
  'september sept sep septembre septiembre settembre setembro set',
  'october oct oktober okt octobre octubre ottobre outubro out',
  'november nov novembre noviembre novembro',
  'december dec dezember dez decembre diciembre dic dicembre dezembro',
]
const weekdays = [
  'sunday sun sonntag so dimanche dim zondag zo domingo dom domenica',
  'monday mon montag mo lundi lun maandag ma lunes lunedi segunda-feira',
  'tuesday tues tue dienstag di mardi mar dinsdag martes martedi terca-feira',
  'wednesday weds wed mittwoch mi mercredi mer woensdag wo miercoles mie mercoledi quarta-feira',
  'thursday thurs thur thu donnerstag do jeudi jeu donderdag jueves jue giovedi gio quinta-feira',
  'friday fri freitag fr vendredi ven vrijdag vr viernes vie venerdi sexta-feira',
  'saturday sat samstag sa sonnabend samedi sam zaterdag za sabado sab sabato',
]
const numbered = lists => new Map(lists.flatMap((words, at) => words.split(' ').map(word => [word, at])))

export const monthByWord = numbered(months)
export const weekdayByWord = numbered(weekdays)

const longestFirst = words => [...words].sort((a, b) => b.length - a.length).join('|')
export const monthWords = longestFirst(monthByWord.keys())
export const weekdayWords = longestFirst(weekdayByWord.keys())
/** What may stand alone for a day: "mar", "so" and "mon" are words of their own somewhere. */
export const plainWeekdays = longestFirst(
  [...weekdayByWord.keys()].filter(word => word.length > 4 || /^(tue|tues|wed|weds|thu|thur)$/.test(word)),
)

/** Each word's days from today. */
export const relativeDays = new Map([
  ['day after tomorrow', 2],
  ['ubermorgen', 2],
  ['apres-demain', 2],
  ['overmorgen', 2],
  ['pasado manana', 2],
  ['today', 0],
  ['heute', 0],
  ["aujourd'hui", 0],
  ['aujourd’hui', 0],
  ['vandaag', 0],
  ['hoy', 0],
  ['oggi', 0],
  ['tomorrow', 1],
  ['tmrw', 1],
  ['tmr', 1],
  ['tomorow', 1],
  ['tommorow', 1],
  ['tommorrow', 1],
  ['tomoro', 1],
  ['2moro', 1],
  ['morgen', 1],
  ['demain', 1],
  ['manana', 1],
  ['domani', 1],
])
export const relativeWords = [...relativeDays.keys()].join('|')

const isAscii = /^[\0-\x7f]*$/

/** Small letters without accents, every one in its place. */
export function fold(text) {
  // Most lines have none.
  if (isAscii.test(text)) return text.toLowerCase()
  let folded = ''
  for (const unit of text.split('')) folded += unit < '\u0080' ? unit : (unit.normalize('NFD')[0] ?? unit)
  const small = folded.toLowerCase()
  return small.length === text.length ? small : folded
}
