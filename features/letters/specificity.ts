import { languagePacks } from './templates/language-packs'
import { isUnspaced, plainWord, type Span, segmentsOf, sentencesOf, wordsOf } from './words'

type Specificity = {
  specific: boolean
  /** The sentences only this person could have written, to be highlighted in the body. */
  spans: Span[]
  /** The words that make it so. */
  words: string[]
}

interface NamesAround {
  /** People, company, role, days: everybody of this interview gets them. */
  names?: readonly string[]
}

const words = (text: string): string[] => (isUnspaced(text) ? segmentsOf(text) : wordsOf(text))

/**
 * The words of a note that would not fit every letter: a name, a number, a quotation, or one word that is not interview
 * talk. One is enough.
 */
export function tellingWords(note: string, { names = [] }: NamesAround = {}): string[] {
  const { stock, stop } = languagePacks.en.checks
  const around = new Set(names.flatMap(name => wordsOf(name).map(plainWord)))
  const found = words(note).filter((raw, at) => {
    const plain = plainWord(raw)
    const lower = raw.toLowerCase().replaceAll('’', "'")
    if (around.has(plain)) return false
    if (/^\p{N}/u.test(raw)) return true
    if (stop.has(lower) || stop.has(plain) || stock.has(lower) || stock.has(plain)) return false
    if (
      /^(?:.*)'(?:s|re|ve|ll|d|m|t)$/.test(lower) &&
      (stop.has(lower.replace(/'.*/, '')) || stock.has(lower.replace(/'.*/, '')))
    )
      return false
    if (isUnspaced(raw))
      return /[\p{Script=Han}\p{Script=Katakana}]/u.test(raw) && !stockAsian.test(raw) && [...raw].length > 1
    const isName = at > 0 && /^\p{Lu}/u.test(raw)
    return isName || /ly$/.test(lower) === false ? plain.length > 1 : false
  })
  const quoted = /["“「『][^"”」』]{4,}["”」』]/u.exec(note)?.[0]
  return [
    ...new Set([...found, ...(quoted && found.length === 0 && words(quoted).length > 2 ? [quoted] : [])]),
  ]
}

/** Words of any interview, in Japanese and Chinese. */
const stockAsian =
  /^(?:面接|会社|御社|貴社|機会|お時間|時間|仕事|業務|本日|昨日|先日|今日|今回|貴重|話|お話|皆様|担当|者|様|方|思い|思います|感じ|感じました|ありがとう|ございました|ございます|いただき|いただい|ました|ます|です|こと|ため|もの|とても|大変|非常|よかっ|良かっ|嬉しい|印象|雰囲気|チーム|社員|成長|経験|興味|魅力|公司|面试|机会|感谢|今天|时间|工作|团队)$/

/** `note`: what was written *for the note* of this person, as it was typed. */
export function specificityOf(body: string, note: string, around: NamesAround = {}): Specificity {
  const telling = tellingWords(note, around)
  const own = new Set(telling.map(plainWord))
  const spans = sentencesOf(body).filter(
    ({ text }) =>
      words(text).some(word => own.has(plainWord(word))) ||
      telling.some(one => /^["“「]/.test(one) && text.includes(one.slice(1, -1))),
  )
  return { specific: spans.length > 0, spans, words: telling }
}
