import type { HookStem } from '../../../hook'
import { sentencesIn } from '../grammar/sentences-in'
import { hostDoing } from './doings'
import { trailing } from './sentences'

export const wordsIn = (text: string): number => text.split(/\s+/).length

/** Several words between two marks. */
export interface Piece {
  text: string
  /** What stood before it: ", " or " – "; nothing where it begins a sentence. */
  mark: string
}

/** A mark, or a word that begins a statement of the writer's own. */
const breaks =
  /, |(?<=^(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er|[Aa]n?) [^,]*) and (?=I (?:could|can|would|might|will) )| but (?=I (?:liked|loved|like|love|enjoyed|didn't|did not|don't|thought) )| [–—-]+ |; | \((?=[^)]*\))|\)[,;]? ?|(?<=") (?=which )| and (?=I (?:told|said|gave|showed|believe|agree|liked|loved|checked)\b)| and (?=(?:did(?:n't| not)|turned out|ended up|actually|genuinely) \p{L})| and (?=that (?!it's)[\p{L}']+ \p{L})|,? (?:and )?then (?=(?:s?he )?said )| and (?=(?:(?:even|also|then|actually|kindly|always) )?(?:gave|lent|let) (?:me|us)\b)| and (?=(?:did|do|would|can|could|am) I\b)|(?<=^(?:[Tt]hey |[Ss]?[Hh]e )?(?:[Ll]et|[Gg]ave|[Tt]ook|[Ww]alked|[Ss]howed|[Ll]etting|[Gg]iving|[Tt]aking|[Ss]howing|[Hh]elped|[Bb]rought) (?:me|us)\b[^,]*),? and (?=(?:I (?!was\b|am\b|had\b)|(?:someone|somebody|everyone|everybody|nobody) )[\p{L}']+)|,? and (?=I (?:finally |suddenly |really |actually )*(?:got|understood|get|understand) it\b)|,? and (?=for (?:\p{L}+ing|the|your|all) )| and then (?=we\b)| and (?=s?he (?:says|thinks|reckons|said|told|showed|explained|gave|let|asked|mentioned|listened)\b)|(?<=^(?:[Tt]hey|[Ss]?[Hh]e)(?:'re|'s| are| is| were| was)\b.*) and (?=asked (?:me|what I|how I|for my|if I|whether I)\b)| and (?=not to worry\b)| and (?=we (?:talked|chatted|spoke|joked|laughed) about\b)| and (?=I(?:'ve| have| had|'d) (?:done|used|worked|been|seen|run|led|built|managed|had|already|also)\b)|(?<=^(?:[Ss]?[Hh]e|[Tt]hey) (?:told|said|asked)\b.*) and (?=(?:laughed|smiled|nodded|joked|winked|grinned)\b)|(?<=^(?:[Ss]?[Hh]e|[Tt]hey) (?:admitted|said|explained|mentioned)\b.*) and (?=(?:told|showed) (?:me|us)\b)|(?<=^[Tt]hey\b.*) and (?=s?he (?:did|has|went|used|had|knew|studied|trained|works?|worked|came)\b)| and (?=\p{L}+ing (?:me|us)\b)|(?<=^(?:[Tt]hey|[Ii]t|[Tt]he)\b.*) and (?=s?he (?:was|is) (?:(?:so|really|very|quite) )?(?:open|honest|clear|upfront|frank|candid|straight)\b)/gu

/** Behind what was shown, asked or said: what was done besides. */
const ofShown =
  / and (?=we (?:went|walked|looked|tried|did|talked|had)\b)| and (?=(?:asked|introduced|took|told|explained) (?:me|us|what|how)\b)/gu
// "the bridge project and really wanted the details"
const ofAsked =
  / and (?=(?:(?:really|actually|genuinely|then|even|also|just|properly) )*(?:wanted|listened|took|wrote|remembered|knew|liked|loved|laughed|nodded|seemed|let|gave|waited|said|told|kept|argued|debated|challenged|pushed)\b)/gu
const ofSaid = / and (?=(?:not )?to \p{L}+\b)/gu

const somebody = /(?<!\p{L})(?:s?he|they|we|I|you|it|mine|his|hers?|is|was|has)(?!\p{L})/iu
const areShort = (items: readonly string[]) => items.every(item => wordsIn(item) < 5 && !somebody.test(item))

/** "the lab, the kitchen and the roof", and "cricket, food, old maps" for what two people share: one list. */
function isList(sentence: string, stem: HookStem | null): boolean {
  if (/^(?:how|why|what|who|when) /i.test(sentence)) return false
  const items = sentence.split(/,? (?:and|or) |, /)
  if (items.length < 3) return false
  if (/^[^,]+(?:, [^,]+)+,? (?:and|or) [^,]+$/.test(sentence)) return areShort(items.slice(1))
  return stem === 'we_share' && areShort(items) && !/ (?:and|or) |(?:^|, )(?:both|all|same) /i.test(sentence)
}

/** "(the lift, the licence, the geese)", ": 3 devs, 1 designer": the parts of what stands before them. */
const parts = / \((?!different|same|mine|his|hers|a bit)[^()!?]+\)$|: [^:]+$/i

/** A note as it was put together: at its end marks, commas, dashes and brackets, but never inside a quotation or a list. */
export function piecesOf(text: string, stem: HookStem | null): Piece[] {
  return trailing(sentencesIn(text)).flatMap(({ text: sentence }) => {
    const found: Piece[] = []
    const quotes = [...sentence.matchAll(/"[^"]*"/g)].map(({ index, 0: all }) => [index, index + all.length])
    const isListed = isList(sentence, stem)
    const listed = parts.exec(sentence)
    // "a typical Monday: emails, site walk, then three hours of meetings": all of it, or none.
    const isLongList = Boolean(
      listed?.[0].startsWith(': ') && stem !== 'we_share' && /, .*, /.test(listed[0]),
    )
    const behind = listed && (isLongList || areShort(listed[0].split(', '))) ? listed.index : sentence.length
    let from = 0
    let mark = ''
    const put = (to: number) => {
      const piece = sentence.slice(from, to).trim()
      if (piece) found.push({ text: piece, mark })
    }
    const more =
      stem === 'asked_me_about' ? ofAsked : stem === 'showed_me' ? ofShown : stem === 'said' ? ofSaid : null
    const marks = [...sentence.matchAll(breaks), ...(more ? sentence.matchAll(more) : [])].toSorted(
      (a, b) => a.index - b.index,
    )
    for (const { 0: all, index } of marks) {
      const isQuoted = quotes.some(([start = 0, end = 0]) => index > start && index < end)
      // "she showed me the lab and gave me a map": one sentence, where nothing began it.
      const isOneDoing =
        !stem && /^ and $/.test(all) && /^(?:gave|lent|let) /.test(sentence.slice(index + all.length))
      const rest = sentence.slice(index + all.length)
      // "how the rota works and that nobody does two": one telling.
      const isOneTelling =
        (/ and $/.test(all)
          ? /^that /i.test(rest) ||
            (/^s?he /i.test(rest) &&
              /^I (?!(?:really )?(?:liked|loved|enjoyed|appreciated)\b)/.test(sentence))
          : /^and that /i.test(rest)) &&
        /^(?:how|why|what|that|I|(?:s?he|they|you) (?:said|told me)) /i.test(sentence)
      // "they don't care about degrees, they care if you turn up"
      const isContrast =
        all === ', ' &&
        /^(?:that )?(?:they|s?he|it|we)(?:'\p{L}+)? (?:\p{L}+n't|.*(?<!\p{L})not) [^,]*$/iu.test(
          sentence.slice(from, index),
        ) &&
        /^(?:they|s?he|it's|it is|we)(?: |')/i.test(rest) &&
        stem === 'said'
      // "I can train you on the software, I can't train you to be kind"
      const isTurned =
        stem === 'said' &&
        all === ', ' &&
        /^(?:I|they|s?he|we|you) /i.test(sentence) &&
        new RegExp(`^${/^\S+/.exec(sentence)?.[0]} \\p{L}+n't `, 'iu').test(rest)
      if (
        isContrast ||
        isTurned ||
        isQuoted ||
        isOneDoing ||
        isOneTelling ||
        index >= behind ||
        (isListed && all === ', ')
      )
        continue
      put(index)
      from = index + all.length
      mark = all === ' (' || all.startsWith(')') ? ', ' : all
    }
    put(sentence.length)
    return found
  })
}

/** What the one who types thinks of it: never part of what stands before it. */
const comments =
  /^(?:(?:and |which |it |that |this )?(?:(?:really|totally|kind of|completely) )*(?:sold|got|won|convinced|floored|cracked|surprised|impressed|touched|swung it for) me(?: over| up)?|(?:and )?(?:that(?:'s| is| was)|which is|it's) (?:(?:totally|all|absolutely|perfectly) )?(?:fine|ok|okay|good|great|perfect|no problem|grand) (?:by|with|for) me|(?:(?:very|pretty|really|quite|so) )?\p{L}+,? I thought|(?:I )?(?:will|'ll|must|gonna|going to) (?:(?:definitely|always|so) )?(?:remember|use|try|steal|borrow|keep|take|nick) (?:that|this|it)(?: one)?|(?:and |so )?(?:freezing|boiling|roasting|baking|amazing|fascinating|interesting|exciting|inspiring|stunning|surprising|charming|touching|moving|refreshing|reassuring|encouraging|impressive|exhausting|terrifying|scary|spotless|huge|brilliant|mad)(?: though| actually| really)?|(?:and |but )?(?:I )?(?:really |very much )?(?:like|liked|love|loved) (?:it|that|this)(?: very much| a lot| so much)?|(?:and )?(?:this|that) (?:was|is) (?:very|so|really) (?:kind|nice|good|interesting|friendly|generous))[.!]*$/iu
export const isComment = ({ text, mark }: Piece): boolean => mark !== '' && comments.test(text)

/** Without it, what stands before it would say something else. */
const changing =
  /^(?:not(?= )(?! (?:to worry|many|every\p{L}*|sure|bad|what|that|something|often|easy)\b)|if|unless|except|apart|only(?! (?:took|takes|\d+|two|three|four|five|six|ten)\b)|until|till|without|instead|rather|never|or|well,? (?:if|when|not)|almost|nearly|at least|but only|when i'm|once i'm)(?!\p{L})/iu
export const changes = ({ text }: Piece): boolean => changing.test(text)

/** Goes on from what stands before it: said with it, or left out. */
const belonging =
  /^(?:still(?= \p{L}+ing )|which|who|whose|where|when|while|because|so|as|like|unlike|even|especially|particularly|including|such|either way|with|in|on|at|from|for|to|by|after(?! that\b)|before|since|of|how|why|what|that|just|reminded|and|but|then|one(?! (?:week|day|month|year|hour|person|shift|weekend|night)\b)|(?!(?:funding|training|parking|either|housing|pricing|staffing|nursing|teaching|marketing|wedding|meeting|morning|evening|building|anything|everything|nothing|something)\b)\p{L}+ing)\b/iu
/** "the loom, it's still running", "he built it, took two summers": said of the thing. */
const ofIt =
  /^(?:it(?:'s| is| was)(?! (?:\p{L}+ing (?:down|outside)|raining|pouring|snowing|freezing)\b)|took|takes|costs?|lasts|lasted|saves|saved) (?=\S+(?: \S+){0,7}$)/iu
export const goesOn = (piece: Piece): boolean =>
  piece.mark !== '' &&
  !isComment(piece) &&
  // "the mentoring programme and that people stay", "parking, rescheduling when my kid was ill": another thing.
  !(piece.mark === ' and ' && /^that (?!is\b|was\b)/i.test(piece.text)) &&
  !/^and (?:that (?!is\b|was\b)|(?:gave|lent|sent|told|showed|let) (?:me|us)\b|honestly\b|(?:didn't|did not|never|wasn't)\b|(?:it )?made me\b)/i.test(
    piece.text,
  ) &&
  !(/ and $/.test(piece.mark) && /^(?:for (?:\p{L}+ing|the|your|all)|then|to|not to) /iu.test(piece.text)) &&
  // "and asked what I'd move, so I told him"
  !/^so I\b/.test(piece.text) &&
  !(piece.mark === ', ' && hostDoing.test(piece.text)) &&
  (belonging.test(piece.text) || ofIt.test(piece.text) || changes(piece))

/** "Mr Bellamy at the tech college": the same person, or the same place, by name. */
export const isByName = ({ text, mark }: Piece): boolean =>
  mark !== '' && /^\p{Lu}\p{Ll}+\.? (?!(?:is|was|are|were|has|had|isn't|wasn't)\b)/u.test(text)

/** Pieces as one text again; "the van, how they rack everything": the one and the other. */
export const together = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text, mark }, at) => {
      if (at === 0) return text
      const isBoth =
        /^(?:how|why) /i.test(text) && /^(?:the|an?|their|his|her|my|your) /i.test(pieces[0]?.text ?? '')
      if (isBoth) return ` and ${text}`
      const it = ofIt.exec(text)?.[0]
      if (!it || mark !== ', ') return mark + text
      // "it's clean and there's a bed": the one, without the other.
      const rest = text.slice(it.length).replace(/ and (?:there|it|they|you|we|s?he)(?:'\p{L}+)?\b.*$/iu, '')
      return `, which ${it
        .replace(/^it's|^it is/i, /^(?:taken|been|grown|gone|become|cost|saved)\b/.test(rest) ? 'has' : 'is')
        .replace(/^it was/i, 'was')
        .trim()} ${rest}`
    })
    .join('')
