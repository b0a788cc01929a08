import type { ArrivalFacts, TimeMention } from './arrival-facts'

const evening =
  /(?<!\p{L}|good |guten |buona )(?:evenings?|tonight|after (?:work|school|hours)|abends?|feierabend|soir(?:ée)?|avonds?|de la (?:tarde|noche)|sera|stasera)(?!\p{L})/iu
const morning =
  /(?<!\p{L}|good |guten )(?:mornings?|breakfast|before (?:work|school|we open)|früh(?:morgens|stück)?|vormittags?|matin(?:ée)?|ochtends?|(?:de|por) la mañana|mattina)(?!\p{L})/iu

/** "Panel on Thursday evening", and below it "quarter past seven": the other half of the day. */
export function inHalf({ head, mail, lines }: ArrivalFacts, time: TimeMention): TimeMention {
  if (time.other === null || time.sure) return time
  const said = `${head?.subject ?? mail?.subject ?? ''}\n${lines[time.line] ?? ''}`
  if (evening.test(said) === morning.test(said)) return time
  const isLate = evening.test(said)
  // Nobody talks at three in the night, whatever happened this morning.
  if (!isLate && time.other < 360) return time
  return isLate === time.other > time.start
    ? { ...time, start: time.other, other: time.start, until: null }
    : time
}
