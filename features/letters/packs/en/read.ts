import type { HookStem, NoteReading, Part, Reader, RefusalName } from '../../hook'
import { isForeign } from './grammar/foreign'
import { isSubject, runsOn, shapeOf, spliced } from './grammar/shape'
import { fitsAnyone } from './grammar/stock'
import { type Sentence, sentencesIn, tidy } from './grammar/tidy'
import { isMisspelt, type Turned, toReader } from './grammar/to-reader'
import { tokensOf } from './grammar/tokens'
import { asGerund, capital, midSentence, toWriter, withArticle } from './grammar/turn'
import { isBase, isGerund, isParticiple, isPast } from './grammar/verbs'
import {
  adverbs,
  determiners,
  myFault,
  nothing,
  people,
  praise,
  prepositions,
  promise,
  sour,
  toSelf,
  vague,
} from './grammar/words'

/** What a sentence of a letter can be made of; `phrasings.ts` has the sentences for each. */
export type Frame =
  | 'told_of'
  | 'told_how'
  | 'told_that'
  | 'topic'
  | 'seen'
  | 'idea'
  | 'yours'
  | 'your_thing'
  | 'asked_about'
  | 'asked_how'
  | 'asked_quote'
  | 'said_that'
  | 'fact'
  | 'deed'
  | 'deed_how'
  | 'said_about'
  | 'said_quote'
  | 'showed'
  | 'showed_round'
  | 'advised_to'
  | 'advised_on'
  | 'thanks'
  | 'share'
  | 'share_doing'
  | 'share_that'
  | 'talked'
  | 'own'

type Read = NoteReading<Frame>

const part = (frame: Frame, text: string): Read => ({ ok: true, parts: [{ frame, text }] })
const refuse = (why: RefusalName, guess: Read | null = null): Read => ({
  ok: false,
  why,
  guess: guess?.ok ? guess.parts : null,
})
/** What we would make of it, to be looked at first. */
const unsure = (why: RefusalName, guess: Read): Read => (guess.ok ? refuse(why, guess) : guess)

const doubted = (guess: Read): Read => (guess.ok ? refuse('unclear', guess) : guess)

interface Context {
  reader: Reader
  names: readonly string[]
}

/** Reads a note for one person: by its stem, or by rule where it has none (voice, the hook). */
export function readNote(text: string, stem: HookStem | null, reader: Reader): Read {
  const plain = tidy(text)
  const bare = plain.replace(/[.!?…,;:\s]+$/u, '')
  if (!/[\p{L}\p{N}]/u.test(bare) || nothing.test(bare)) return refuse('nothing_said')
  if (isForeign(plain)) return refuse('other_language')
  const context = { reader, names: namesOf(reader) }
  if (stem === 'own_words') return ownWords(whileStill(plain), context)
  if (
    sour.test(
      plain.replace(
        /\b(?:my|our|its) (?:terrible|awful|horrible|stupid|weird|awkward|dodgy|scruffy)\b/gi,
        '',
      ),
    ) &&
    !/\b(?:when|how|if|who|a time|customers?|the (?:old|worst)|without|never|instead of|rather than)\b/i.test(
      plain,
    )
  )
    return refuse('not_for_them')
  if (promise.test(plain)) return refuse('next_step')
  const isOrder = reader.meant === 'advice' && isBase(tokensOf(plain)[0]?.lower ?? '')
  if (!stem && !isOrder && (toSelf.test(plain) || myFault.test(plain))) return refuse('note_to_self')
  const all = trailing(sentencesIn(plain)).flatMap(sentence => parted(sentence, stem))
  const said = all.filter(({ text }) => !praise.test(text) && !merelyAsked.test(text))
  if (said.length === 0 || (vague.test(bare) && !stem)) return refuse('fits_anyone')
  const praised = said.length < all.length
  const parts: Part<Frame>[] = []
  let doubt: RefusalName | null = null
  for (const [at, sentence] of said.entries()) {
    const read = readOne(
      { ...sentence, text: whileStill(sentence.text) },
      at === 0 ? stem : later(sentence, stem),
      { ...context, reader: { ...reader } },
      praised,
      at > 0,
    )
    if (!read.ok) {
      // "great to meet you, and …": the rest says enough.
      if (read.why === 'fits_anyone' && said.length > 1) continue
      if (!read.guess) return at === 0 && said.length === 1 ? read : refuse(read.why, null)
      doubt ??= read.why
      parts.push(...read.guess)
    } else parts.push(...read.parts)
  }
  if (parts.length === 0) return refuse('fits_anyone')
  if (parts.length > 3) return refuse('unclear', null)
  return doubt ? { ok: false, why: doubt, guess: parts } : { ok: true, parts }
}

/** "Still laughing about the goat" → "I'm still laughing about the goat". */
const whileStill = (text: string) =>
  text.replace(/^still (?=(?:laugh|think|smil|chuckl|giggl|wonder)ing\b)/i, "I'm still ")

/** What follows the first sentence is read by itself, unless the stem still governs it. */
const later = (sentence: Sentence, stem: HookStem | null): HookStem | null =>
  stem === 'said' && !/^(?:i|you|made|loved|that|this)\b/i.test(sentence.text) ? 'said' : null

function namesOf({ name }: Reader): string[] {
  return name
    .replace(/[([].*$/, '')
    .split(/[\s,]+/)
    .filter(
      one =>
        one.length > 1 &&
        !/\.$/.test(one) &&
        !/^(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame|van|von|de|der|den|la|le|du|di|da|bin|al|phd|md|mba|herr|frau|mme|madame|monsieur|sra?|señora?)$/i.test(
          one,
        ),
    )
    .map(one => one.toLowerCase())
}

function ownWords(plain: string, context: Context): Read {
  const sentences = sentencesIn(plain)
  for (const { text } of sentences) {
    const shape = shapeOf(text)
    const turned = turn(text, context)
    if (turned.changed) return refuse('unclear_who', whole([...sentences], context))
    if (/^(?:thank|thanks|congratulations|good luck|please|hope|looking)/i.test(text)) continue
    if (shape !== 'clause' && shape !== 'wh' && shape !== 'half')
      return refuse('half_a_sentence', readNote(plain, null, context.reader))
    if (shape === 'half') return refuse('half_a_sentence')
  }
  return whole(sentences, context)
}

const whole = (sentences: Sentence[], context: Context): Read => ({
  ok: true,
  parts: sentences.map(({ text, mark }) => ({
    frame: 'own' as const,
    text: capital(turn(text, context).text) + (mark || '.'),
  })),
})

/** "no egos, everyone mops the floor", "great chat - loved the owl": two things said in one breath. */
function parted(sentence: Sentence, stem: HookStem | null): Sentence[] {
  const also =
    /^(.{3,}?),? and ((?:let|gave|took|told|explained|introduced|made|brought|walked) (?:me|us)\b.+)$/i.exec(
      sentence.text,
    )
  if (also?.[1] && also[2] && stem && /^(?:told_me_about|showed_me)$/.test(stem))
    return [
      { text: also[1], mark: '' },
      { text: also[2], mark: sentence.mark },
    ]
  if (stem && !/^(?:told_me_about|advised_me_to|helped_me_by|showed_me)$/.test(stem)) return [sentence]
  const { text, mark } = sentence
  const dash = /^(.{3,}?)(?: [–—-]|\.\.\.|…|;|,) (.+)$/u.exec(text)
  if (
    dash?.[1] &&
    dash[2] &&
    (praise.test(dash[1]) || vague.test(dash[1])) &&
    shapeOf(dash[2]) !== 'half' &&
    !/^(?:and|but|or|especially|when|because)\b/i.test(dash[2])
  )
    return [
      { text: dash[1], mark: '' },
      { text: dash[2], mark },
    ]
  const two = spliced(text)
  // "talk to the porters first, they know everything"
  if (two && /^(?:they|they're|them)\b/i.test(two.right) && isPluralIn(two.left)) return [sentence]
  if (!two || /^(?:you|you're|it|it's|that|that's|this|there|there's|i|i'm|which)\b/i.test(two.right))
    return [sentence]
  if (shapeOf(two.left) === 'clause' && !manners.test(two.left) && !liked.test(two.left)) return [sentence]
  return [
    { text: two.left, mark: '' },
    { text: two.right, mark },
  ]
}

/** "11 countries onto one payroll. In one weekend." */
function trailing(sentences: readonly Sentence[]): Sentence[] {
  return sentences.reduce<Sentence[]>((so, one) => {
    const last = so.at(-1)
    const words = one.text.split(' ')
    const isTail =
      last &&
      last.mark !== '?' &&
      words.length < 6 &&
      /^(?:in|at|on|by|with|without|for|from|during|after|before|every|all|and|even)$/i.test(
        words[0] ?? '',
      ) &&
      /^(?:noun|half)$/.test(shapeOf(one.text.replace(/^(?:and|even) /i, ''))) &&
      words.length > 1
    if (isTail) return [...so.slice(0, -1), { text: `${last.text} ${midSentence(one.text)}`, mark: one.mark }]
    so.push(one)
    return so
  }, [])
}

const isPluralIn = (text: string) =>
  tokensOf(text).some(
    ({ lower }) =>
      /^(?:people|children|staff)$|[a-z]{2}[^su']s$/.test(lower) &&
      !isBase(lower) &&
      !/^(?:always|sometimes|yours|this|his|its|was|has|does|is)$/.test(lower),
  )

/** "She asked me that." */
const merelyAsked = /^(?:she|he|they|you) (?:asked|said|told)(?: me)? (?:that|this|it)$/i

const adverb = '(?:(?:also|really|just|then|always|even|actually|kindly|once) )*'

function readOne(
  sentence: Sentence,
  stem: HookStem | null,
  context: Context,
  praised: boolean,
  isLater: boolean,
): Read {
  const text = sentence.text
    .replace(/[,;:–—-]+$/, '')
    .replace(
      /(?:,| [–—-]) ?(?:respect|(?:so|very|really|super|pretty) (?:helpful|useful|kind|cool|good|nice|interesting|inspiring|impressive|sweet|thoughtful|clear|honest|funny)|amazing|brilliant|impressive|wow|legend|lov(?:e|ed) (?:it|that)|inspiring|fascinating|hilarious|great stuff|genius|incredible|so there|(?:really |very )?(?:interesting|great|good|fun|lovely) (?:debate|chat|discussion|conversation|stuff|point|story)(?: about (?:that|it))?|i (?:really )?(?:liked|loved|like|love) (?:that|it|this))$/i,
      '',
    )
    .replace(
      /,? (?:that's|thats|which is|it's) (?:so |really |very |pretty )?(?:cool|great|lovely|nice|amazing|brilliant|awesome|interesting|fun|funny|clever|impressive)$/i,
      '',
    )
    .replace(
      /^(?:so|and|but|also|plus|basically|apparently|turns out|oh|oh and|well|honestly|ok|okay|yeah|and then)[, ]+(?!(?:many|much|few|far|good|that|what|if|called)\b)(?=\S+ \S+)/i,
      '',
    )
    .replace(/^(?:she|he|you) and (?:i|me) (?:both )?(?=\p{L}+ )/iu, 'we both ')
    .trim()
  const { names } = context
  const named = /^"([^"]+)"$/.exec(text)?.[1]
  if (
    named &&
    stem !== 'said' &&
    stem !== 'asked_me_about' &&
    shapeOf(named) === 'noun' &&
    named.split(' ').length < 5 &&
    sentence.mark !== '?'
  )
    return part(stem === 'showed_me' ? 'showed' : stem === 'told_me_about' ? 'told_of' : 'topic', text)
  if (/^["'].*["']$/.test(text) && text.length > 4) return quote(text.slice(1, -1), sentence.mark, stem)
  if (stem === 'asked_me_about') return asked(text, sentence.mark, context)
  if (stem === 'advised_me_to') return advised(text, context)
  if (stem === 'helped_me_by') return helped(text, context)
  if (stem === 'we_share') return shared(text, context)
  if (stem === 'showed_me') return showed(text, context)
  if (stem === 'said') return said(text, sentence.mark, context)
  if (stem === 'told_me_about') return told(text, context)

  const before = /^(.{8,}?),? (?:you|she|he|they) (?:said|told me)$/i.exec(text)?.[1]
  if (before && shapeOf(before) !== 'half' && !/\b(?:what|that|something|thing|as|everything)$/i.test(before))
    return said(before, '', context)
  const isSurprise =
    /^(?:so )?(?:you|they|she|he|the|your|her|his|their|no|no one|nobody|everyone|everything|all|there's)\b/i.test(
      text,
    ) && shapeOf(text) === 'clause'
  if (sentence.mark === '?' && !isSurprise) return question(text, praised, context)
  const about =
    /^what (?:you|she|he|they) (?:said|told me|told us|mentioned|explained|shared|had to say) (?:about|on) (.+)$/i.exec(
      text,
    )?.[1]
  if (about) {
    const turned = turn(about, context)
    const inside = midSentence(turned.text, context.reader.known)
    if (/^(?:noun|gerund|wh)$/.test(shapeOf(inside)))
      return settled(turned, part('said_about', withArticle(joined(inside))))
  }
  if (
    /^(?:had no idea|never knew|never thought|never realised|never realized|kept laughing|kept thinking)\b/i.test(
      text,
    ) ||
    surprise.test(text)
  )
    return settled(turn(text, context), part('own', `I ${midSentence(turn(text, context).text)}.`))
  const manner = how(text, context)
  if (manner) return manner
  const split = splitSubject(text, names)
  const rest = split.rest
  const subject = split.subject === 'they' && context.reader.isOutside ? 'near' : split.subject
  if (subject !== 'none' || isPast(tokensOf(rest)[0]?.lower ?? '')) {
    const read = reported(rest, subject, text, context)
    if (read) return read
  }
  return plainNote(text, context, isLater)
}

const attitudes =
  'flexible|supportive|reassuring|ready|happy|passionate|enthusiastic|proud|excited|keen|committed|dedicated|honest|open|frank|candid|generous|patient|kind|clear|calm|curious|relaxed|direct|invested|protective|thoughtful|careful|attentive|welcoming|understanding|encouraging|quick|helpful|funny|upfront|straightforward|down to earth|animated|sincere|humble|positive|practical'
const manners = new RegExp(
  `^(she|he|they|you|(?:she|he)'s|they're|you're|(?!(?:is|are|was|were|seem|sound|got|gets|came)[a-z]*\\b)\\p{L}+)? ?(?:also |really |just |then )?(is|are|was|were|seems?|seemed|sounds?|sounded|got|gets|came across as|comes across as)? ?((?:so |really |very |super |quite |genuinely |clearly |obviously |incredibly |extremely |pretty |still )*)(${attitudes})((?: and (?:so |really |very )?(?:${attitudes}))?) (about|of|to|that|when|with|in|on|while|explaining|talking|answering|showing|replying|from) (.+)$`,
  'iu',
)

/** "she sounded really passionate about rail" → "I really liked how passionate you sounded about rail." */
function how(text: string, context: Context): Read | null {
  const found = manners.exec(text)
  if (!found) return null
  const [, who = '', verb = '', , adjective = '', second = '', link = '', rest = ''] = found
  const isThem = /^(?:she|he|you|they)/i.test(who) || context.names.includes(who.toLowerCase())
  if ((who && !isThem) || (who && !verb && !/'(?:s|re)$/.test(who))) return null
  const say =
    {
      is: 'are',
      was: 'were',
      seems: 'seem',
      sounds: 'sound',
      gets: 'get',
      'comes across as': 'come across as',
    }[verb.toLowerCase()] ??
    (verb.toLowerCase() || (who ? 'are' : 'were'))
  // The verb of "came across as" does not stand behind its adjective.
  const did = say.replace(/ across as$/, ' across')
  const turned = turn(`she said ${link} ${rest}`, context)
  if (shapeOf(`${link} ${rest}`) === 'half') return null
  const behind = turned.text.replace(/^you said /i, '')
  return settled(
    turned,
    part('deed_how', `how ${adjective.toLowerCase()}${second.toLowerCase()} you ${did} ${behind}`),
  )
}

type Subject = 'none' | 'you' | 'they' | 'near' | 'we'

/** "she", "Ana" or "you" before a reporting verb: the reader. */
function splitSubject(text: string, names: readonly string[]): { subject: Subject; rest: string } {
  const match =
    /^(?:(?:and|also|so|then|when|like) )?(you(?: and (?:your|the) team)?|she|he|they|we|\p{L}+(?: \p{L}+)?)(?='s telling | (?:also |really |just |then |always |even |actually |kindly |once )*\p{L}+(?:ed|t|d|e|k|w|n|s|g|ing)?\b)/iu.exec(
      text,
    )
  const who = match?.[1]?.toLowerCase() ?? ''
  const rest = match ? text.slice(match[0].length).trim() : text
  const words = who.split(' ')
  if (who === 'we') return { subject: 'we', rest }
  if (/^(?:you|she|he)\b/.test(who))
    return {
      subject: words.length > 1 && !who.startsWith('you and') ? 'you' : 'you',
      rest: words.length > 1 && !who.startsWith('you and') ? `${words.slice(1).join(' ')} ${rest}` : rest,
    }
  if (words[0] === 'they') return { subject: 'they', rest: words[1] ? `${words[1]} ${rest}` : rest }
  if (words[0] && names.includes(words[0])) {
    const full = words[1] && names.includes(words[1])
    return { subject: 'you', rest: full || !words[1] ? rest : `${words[1]} ${rest}` }
  }
  if (words[0] && names.some(name => isMisspelt(words[0] as string, name)))
    return { subject: 'near', rest: words[1] ? `${words[1]} ${rest}` : rest }
  return { subject: 'none', rest: text }
}

/** What somebody said or did, with the reader for its subject: "told me about …", "found me a room". */
function reported(rest: string, subject: Subject, text: string, context: Context): Read | null {
  const plain = rest.replace(new RegExp(`^${adverb}`, 'i'), '')
  const sure = (read: Read): Read => (subject === 'near' ? unsure('unclear_who', read) : read)
  const head = (pattern: string) => {
    const found = new RegExp(`^(?:${pattern})(?: |:|$)`, 'iu').exec(plain)
    return found ? plain.slice(found[0].length).replace(/^:/, '').trim() : null
  }
  const notWe = subject !== 'we'
  if (subject === 'we') {
    const talked = head(
      '(?:talked|spoke|chatted|were talking|joked|laughed|bonded|discussed|compared notes|swapped stories|got talking|got into|ended up talking)(?: so much| a lot| a bit| at length| briefly| for ages| so hard| together)*(?: about| on| over| at)?',
    )
    if (talked && shapeOf(talked) !== 'half') return part('talked', topic(talked, context))
    if (/^(?:had|laughed|got|found)\b/i.test(plain) && /\b(?:about|over|at)\b/.test(plain))
      return part('own', `${capital(text)}.`)
    if (/^(?:both|share|also|have)\b/i.test(plain)) return shared(text, context)
    return null
  }
  if (!notWe) return null
  if (
    context.reader.meant === 'help' &&
    isPast(tokensOf(plain)[0]?.lower ?? '') &&
    /^\S+ (?:me|us)\b/i.test(plain)
  ) {
    const turned = turn(plain, context)
    const doing = shapeOf(plain) === 'half' ? null : asGerund(turned.text)
    if (doing) return settled(turned, sure(part('thanks', doing)))
  }
  let left = head(
    '(?:told|telling|is telling|was telling|were telling|talked|talking|spoke|chatted|mentioned|explained|described|shared)(?: with)?(?: to)?(?: me| us)?(?: all| a bit| a lot| a little| at length| briefly| more)? (?:about|of|on)',
  )
  if (left) return sure(told(left, context))
  left = head('(?:told|was telling)(?: me| us)? to')
  if (left) return sure(advised(left, context))
  left = head('(?:told)(?: me| us)(?: that)?')
  if (left) return sure(told(left, context, true))
  left = head(
    '(?:advised|encouraged|urged|reminded)(?: me| us)? to|suggested (?:that )?i|recommended (?:that )?i|said (?:that )?i (?:should|ought to|could)|said to',
  )
  if (left && (isBase(tokensOf(left)[0]?.lower ?? '') || /^(?:be|not|never|always)\b/i.test(left)))
    return sure(advised(left, context))
  left = head(
    '(?:asked|was asking|were asking)(?: me| us)?(?: (?:a (?:lot|bit|great question|good question|question|ton)|loads|lots|tons|so much|more|(?:\\p{L}+ ){0,2}(?:great|good|interesting|tough|brilliant|lovely|clever|thoughtful)? ?questions))?(?: about)?',
  )
  if (left)
    return /^(?:for|to|if I wanted|if I needed)\b/i.test(left) && !/^if i would/i.test(left)
      ? null
      : sure(asked(left, '', context))
  left = head(
    '(?:said|says|was saying|reckons|reckoned|thinks|believes|feels|pointed out|noted|stressed|emphasi[sz]ed|admitted|claimed|insisted|warned me|mentioned|explained|promised)(?: to me)?(?: that|:)?',
  )
  if (
    left &&
    (/^(?:she|he|they|you|we|it|I|there|the|your|that|this|people|nobody|everyone|most|no|every|each|their|her|his)\b/i.test(
      left,
    ) ||
      subject !== 'none') &&
    shapeOf(left) === 'clause'
  )
    return sure(said(left, '', context))
  left = head('said|says|saying')
  if (left) return sure(said(left, '', context))
  left = head('kept saying(?: that)?')
  if (left)
    return sure(
      part(
        'own',
        `You kept saying ${/^["']/.test(left) ? left : turn(left, context).text}, and it has stayed with me.`,
      ),
    )
  left = head('mentioned|recommended|suggested')
  if (left && shapeOf(left) === 'noun')
    return sure(
      works.test(left)
        ? part(
            'thanks',
            `${asGerund(/^\p{L}+/u.exec(plain)?.[0].toLowerCase() ?? '')} ${topic(left, context)}`,
          )
        : told(left, context),
    )
  left = head('showed(?: me| us)|was showing me')
  if (left) return sure(showed(left, context))
  left = head('helped(?: me| us)?(?: out)? by')
  if (left) return sure(helped(left, context))
  // Whatever else they did for me: "walked me through the rota", "explained the shifts".
  const first = tokensOf(plain)[0]?.lower ?? ''
  const forMe = /\b(?:me|us)\b|^\S+ (?:\S+ )?my\b|\bso I could\b/.test(plain)
  // "got", "felt": with nobody named, that was the writer.
  const isMine =
    subject === 'none' &&
    /^(?:loved|liked|enjoyed|felt|thought|learned|learnt|reali[sz]ed|wished|wanted|got|had|was|were|met|saw|heard|noticed|forgot|came|went|understood|knew|hoped|tried|reminded|inspired|impressed|surprised)$/.test(
      first,
    )
  if (
    isPast(first) &&
    !isMine &&
    (!/^(?:made|reminded|inspired|impressed|surprised|loved|liked|enjoyed|struck|was|were|had)$/.test(
      first,
    ) ||
      /^made me (?:an?|some|tea|coffee|lunch|breakfast)\b/i.test(plain)) &&
    !/^used to\b/i.test(plain) &&
    (forMe ||
      /^(?:explained|described|introduced|shared|answered|recommended|demonstrated|summari[sz]ed|outlined|clarified|organi[sz]ed|arranged|offered|took (?:the )?time|made me (?:an?|some|tea|coffee|lunch|breakfast)\b|stayed (?:on|late)|waited|welcomed)\b/i.test(
        plain,
      ))
  ) {
    const turned = turn(plain, context)
    const doing = shapeOf(plain) === 'half' ? null : asGerund(turned.text)
    if (!doing) return null
    const read = part('thanks', doing)
    return sure(turned.certain && !hasName(plain, context) ? read : unsure('unclear_who', read))
  }
  return null
}

const works =
  /\b(?:books?|podcasts?|articles?|courses?|papers?|tools?|websites?|blogs?|films?|videos?|talks?|newsletters?|apps?)\b/i

const turn = (text: string, { names, reader }: Context): Turned =>
  toReader(text, { names, isOutside: reader.isOutside })
const hasName = (text: string, { names }: Context) =>
  tokensOf(text).some(({ lower }) => names.includes(lower))

/** A thing, as it stands within a sentence: to the reader, small, with its article. */
function topic(text: string, context: Context): string {
  const known = context.reader.known ?? []
  return withArticle(joined(midSentence(turn(text, context).text, known)))
}

/** "no meetings on Fridays": not a thing one hears about, an idea. */
const isIdea = (text: string) => /^(?:no|not) \p{L}/u.test(text)

/** "a, b, c" → "a, b and c"; "a + b" → "a and b". */
function joined(text: string): string {
  const plain = text.replace(/ \+ /g, ' and ').replace(/ \/ /g, ' and ')
  const items = plain.split(/, /)
  // "a mentor, Prof. Adeyemi": the second says who the first is.
  if (items.length === 2 && /^\p{Lu}\p{Ll}/u.test(items[1] ?? '')) return plain
  const isList =
    items.length > 1 &&
    items.every(item => shapeOf(item) === 'noun' || shapeOf(item) === 'gerund') &&
    !/\b(?:and|or|which|who|where)\b/.test(plain) &&
    items.every(item => item.split(' ').length < 6)
  return isList ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : plain
}

/** A reading of a turned text, or the same as a guess where "she" or "they" was not plain. */
const settled = ({ certain }: Turned, read: Read): Read => (certain ? read : unsure('unclear_who', read))

const broken = /\s[–—-]\s|:\s|;\s|\.\.\.|…|->|=>/
/** Two things set beside each other by a dash or a colon: the first is a guess at the whole. */
function asides(text: string, read: (one: string) => Read): Read | null {
  const at = text.search(broken)
  if (at < 3) return null
  const left = text.slice(0, at).trim()
  const right = text.slice(at).replace(/^(?:\s[–—-]\s|:\s|;\s|\.\.\.|…|->|=>)\s*/, '')
  // "success after 90 days: fewer calls, happier drivers": what it is stands behind it in brackets.
  const isList =
    right.length > 2 &&
    right.length < 70 &&
    !/[()]|\b(?:she|he|they|her|his|their|them|i|my|me|you|your)\b/i.test(text.slice(at)) &&
    !broken.test(right) &&
    shapeOf(right) === 'noun' &&
    !isPast(tokensOf(right)[0]?.lower ?? '') &&
    !fitsAnyone(right) &&
    /^(?:noun|gerund|wh|clause)$/.test(shapeOf(left))
  if (isList) {
    const whole = read(`${left} (${midSentence(right)})`)
    if (whole.ok) return whole
  }
  return refuse('unclear', read(left))
}

/** "her rule: say it within a day" → 'your rule ("say it within a day")': a saying stands beside its name as it was said. */
function saying(text: string, context: Context): string | null {
  const found =
    /^((?:her|his|their|your|the|a|one) (?:\p{L}+ ){0,3}?(?:rule|approach|motto|mantra|philosophy|principle|trick|advice|tip|idea|test|answer|question|line|saying|phrase|policy|way|view|take|definition|point|theory|belief)(?: (?:of|about|on|for|to|in|with) [^:]{3,40})?): (.{8,80})$/iu.exec(
      text,
    )
  if (!found?.[1] || !found[2] || /["()]/.test(text) || toReader(found[2], { names: context.names }).changed)
    return null
  return `${topic(found[1], context)} ("${found[2].replace(/[.!]+$/, '')}")`
}

function told(raw: string, context: Context, afterMe = false): Read {
  let text = raw
    .replace(/^(?:that|me|about|of) (?!(?:time|day|one|moment|was|is)\b)/i, '')
    .replace(/^(?:telling me |told me )(?:about )?/i, '')
  if (/^(?:she|he|they|you)\b.*\b(?:told|showed|asked|said)\b/i.test(text) || startsWithName(text, context)) {
    const read = readOne({ text, mark: '' }, null, context, false, false)
    if (read.ok || read.guess) return read
  }
  text = text
    .replace(/^(?:the (?:bit|part) (?:about|on|where) )/i, '')
    .replace(/^the fact (?:that )?(?=\p{L}+ \p{L})/iu, '')
  const named = saying(text, context)
  if (named) return part('told_of', named)
  const aside = asides(text, one => told(one, context))
  if (aside) return aside
  const turned = turn(text, context)
  const inside = midSentence(turned.text, context.reader.known)
  switch (shapeOf(inside)) {
    case 'noun':
    case 'gerund':
      if (fitsAnyone(inside)) return refuse('fits_anyone')
      return settled(turned, part('told_of', withArticle(joined(inside))))
    case 'wh':
      return settled(turned, part(/^when\b/i.test(inside) ? 'told_of' : 'told_how', inside))
    case 'clause':
      if (/^I\b/.test(turned.text) && !afterMe) return part('own', `${capital(turned.text)}.`)
      return settled(turned, part('told_that', inside))
    case 'past':
      return unsure(
        'unclear_who',
        afterMe ? part('told_that', `you ${inside}`) : part('told_how', `how you ${inside}`),
      )
    case 'third':
      return unsure('unclear_who', part('told_that', toReader(`she ${inside}`, { names: [] }).text))
    case 'adjective':
      return unsure('unclear', part('told_that', `you are ${inside}`))
    case 'verb':
      return unsure('unclear', part('told_how', `how to ${inside}`))
    case 'to':
      return advised(inside, context)
    default:
      return refuse('half_a_sentence')
  }
}

const startsWithName = (text: string, { names }: Context) => names.includes(tokensOf(text)[0]?.lower ?? '')

function said(raw: string, mark: string, context: Context): Read {
  const text = raw
    .replace(/^(?:said |saying |says )?(?:that (?!(?:time|day|one|moment|was|is)\b)|, |: )?/i, '')
    .replace(/^(?:she|he|they|you) (?:said|says) (?:that )?/i, '')
  const first = tokensOf(text)[0]?.lower ?? ''
  if (!text) return refuse('nothing_said')
  if (terms.test(text)) return refuse('fits_anyone')
  if (/^(?:we|our|we're|we've|we'll|we'd|us|let's)$/.test(first)) return part('said_quote', capital(text))
  if (/^(?:I|I'm|I've)$/i.test(first)) {
    const next = tokensOf(text)[1]?.lower ?? ''
    if (/\b(?:him|her|them|he|she)\b/i.test(text)) {
      const turned = turn(text, context)
      return settled(turned, part('said_that', turned.text))
    }
    const ofMe = /^(?:could|can|would|will|should|might|may|remind)$/.test(next)
    const ofOwn = /^I(?:'m|'ve|'d)?$/.test(tokensOf(text)[0]?.text ?? '') && !candidate.test(text)
    if (!ofMe && ofOwn && /^I'/.test(text)) return part('said_quote', capital(text))
    return ofMe ? part('said_that', text) : unsure('unclear_who', part('said_quote', capital(text)))
  }
  if (
    isBase(first) &&
    !/^(?:people|trust|change|hope|love|work|help|care|need|order|practice|play|sound|service|support|staff|process|list|question|nurse|open|clean|clear|light|lead|last|left|present|own|mind|stock|store|model|trade|target|slow|warm|experience)$/.test(
      first,
    ) &&
    shapeOf(text) !== 'clause' &&
    shapeOf(text) !== 'half'
  )
    return part('said_quote', capital(text))
  if (
    /^(?:first|always|never|just|only)$/.test(first) &&
    isBase(tokensOf(text)[1]?.lower ?? '') &&
    shapeOf(text) !== 'clause'
  )
    return part('said_quote', capital(text))
  if (
    /\b(?:we|we're|we've|we'll|our|us)\b/i.test(text) &&
    !/\b(?:she|he|they|you|I)\b/i.test(text) &&
    shapeOf(text) === 'clause'
  )
    return part('said_quote', capital(text))
  const spoken = /^"([^"]+?)[.]?" (?:about|on|regarding) (.+)$/i.exec(text)
  if (spoken?.[1] && spoken[2]) return part('said_about', `${topic(spoken[2], context)} ("${spoken[1]}")`)
  if (/"/.test(text)) {
    const inner = /^(?:.*?)"([^"]+)"$/.exec(text)?.[1]
    if (inner && /^(?:.{0,3})"/.test(text)) return part('said_quote', capital(inner))
  }
  const turned = turn(text, context)
  const inside = midSentence(turned.text, context.reader.known)
  switch (shapeOf(inside)) {
    case 'clause': {
      const two = mark === '?' ? null : spliced(inside)
      if (two && shapeOf(two.left) === 'clause') return settled(turned, part('said_quote', capital(inside)))
      return settled(
        turned,
        mark === '?' ? part('said_quote', `${capital(inside)}?`) : part('said_that', inside),
      )
    }
    case 'noun':
    case 'gerund':
      if (fitsAnyone(inside)) return refuse('fits_anyone')
      return settled(turned, part('said_about', withArticle(joined(inside.replace(/^about /, '')))))
    case 'wh':
      return settled(turned, part('said_about', inside))
    case 'to':
      return advised(inside, context)
    case 'verb':
      return part('said_quote', capital(inside))
    case 'third':
      return unsure('unclear_who', part('said_that', toReader(`she ${inside}`, { names: [] }).text))
    case 'past':
      return unsure('unclear_who', part('said_that', `you ${inside}`))
    case 'adjective':
      return unsure('unclear', part('said_that', `you are ${inside}`))
    default:
      return refuse('half_a_sentence')
  }
}

const quote = (text: string, mark: string, stem: HookStem | null): Read =>
  stem === 'asked_me_about' || mark === '?' || /\?$/.test(text)
    ? part('asked_quote', capital(text.replace(/[?.!]*$/, '?')))
    : part('said_quote', capital(text.replace(/\.$/, '')))

const dealing =
  /^(?:so )?(?:how|what) (?:do|would|did|will) you (?:deal with|handle|cope with|approach|manage|feel about|think about|think of|go about|tackle) /i

function asked(raw: string, mark: string, context: Context): Read {
  const text = raw
    .replace(/^(?:me )?(?:asked )?(?:about|abt) /i, '')
    .replace(/^(?:(?:can|could) you )?(?:tell|talk) (?:me|us) (?:about|through) /i, '')
    .replace(/^describe (?=a |the |your )/i, '')
  if (dealing.test(text))
    return part('asked_about', noStop(toWriter(topic(text.replace(dealing, ''), context))))
  const ofThing =
    /^(?:what|which|whose|how many|how much|how long|how often)(?: \p{L}+){0,2} (?:do|does|did|would|will|are|is|can|could|should|have|has) (?:you|your|i|we|they)\b/iu.test(
      text,
    )
  if (ofThing) return part('asked_quote', `${capital(text.replace(/[?.!]+$/, ''))}?`)
  const isDirect =
    /^(?:(?:so|and) )?(?:what|how|why|when|where|who|which)(?:'s| (?:do|does|did|would|will|is|are|was|were|has|have|had|can|could|should)) /i.test(
      text,
    ) || /^(?:do|does|did|would|will|is|are|can|could|have|has|if i were) (?:you|your|we|i|the)\b/i.test(text)
  if (
    isDirect &&
    (/\?$/.test(text) ||
      mark === '?' ||
      /^(?:(?:so|and) )?\S+ (?:do|does|did|would|will|are|is|was|were|have|has|had|can|could) (?:you|your|i|we|they|it|he|she)\b/i.test(
        text,
      ) ||
      /^(?:do|does|did|would|will|can|could|have|are) you\b/i.test(text))
  )
    return part('asked_quote', `${capital(text.replace(/[?.!]+$/, ''))}?`)
  const turned = turn(text, context)
  const inside = midSentence(toWriter(turned.text.replace(/[?.!]+$/, '')), context.reader.known)
  switch (shapeOf(inside)) {
    case 'noun':
    case 'gerund':
      if (fitsAnyone(inside) || formality.test(inside)) return refuse('fits_anyone')
      return settled(turned, part('asked_about', withArticle(joined(inside))))
    case 'wh':
      return settled(turned, part('asked_how', inside))
    case 'clause':
      return unsure('unclear', part('asked_quote', `${capital(inside)}?`))
    case 'to':
      return unsure('unclear', part('thanks', `asking me ${inside}`))
    case 'half':
      return refuse('half_a_sentence')
    default:
      return unsure('unclear', part('asked_about', inside))
  }
}

/** "wasn't expecting the harp": that was the writer. */
const surprise =
  /^(?:was not|wasn't|didn't|did not|couldn't|could not|can't|cannot|haven't|hadn't|still can't) (?:(?:really|quite|ever|even|yet) )?(?:expect\w*|believe|know|reali[sz]e|stop|get over|think|seen|heard|laughed|had|thought|expected|met|wait|get)\b/i

/** What every recruiter asks: nobody is thanked for it. */
const candidate =
  /\b(?:shortlist\w*|candidate|fit|next round|through to|hired|application|apply|interview\w*|cv|favou?rite|experience|role|job|position|qualified|welcome)\b/i
const terms =
  /^(?:remote|hybrid|part[- ]time|full[- ]time|office)\b(?=.*(?:\d|days?|office|home))|^(?:the |my |our )?(?:probation|notice|salary|pay|pension|holidays?|annual leave|benefits|start date|contract|hours|overtime|bonus|process|interview process)(?: (?:period|range|band))? (?:is|are|starts?|would be|will be|isn't|lasts?)\b/i
const formality =
  /^(?:(?:my|the|about|and|or|,|expected|current|desired|expectations?|requirements?|range|status|salary|pay|notice|periods?|start|date|dates|availability|visa|right to work|work permit|references?|relocat\w*|hours|commute|driving licen[cs]e|when i (?:can|could) start) ?)+$/i

const noStop = (text: string) => text.replace(/[?.!]+$/, '')

function question(text: string, praised: boolean, context: Context): Read {
  const toMe = /\b(?:you|your|yourself)\b/i.test(text) || /^(?:tell|walk|talk|describe|give)\b/i.test(text)
  const read = asked(text, '?', context)
  return praised || (toMe && !/\b(?:I|my|me)\b/.test(text.replace(/^(?:can|could|would) you tell me/i, '')))
    ? read
    : unsure('unclear_who', read)
}

function advised(raw: string, context: Context): Read {
  const text = raw
    .replace(/^(?:me )?to not /i, 'not to ')
    .replace(/^(?:me )?to (?=\S)/i, '')
    .replace(/^(?:she|he|they|you) (?:advised|told) me to /i, '')
    .replace(/^(?:that )?(?:i|you) (?:should|ought to|need to|must|have to) /i, '')
  const mine = text
    .replace(/\byour own\b/gi, 'my own')
    .replace(
      /\byour(?=\s+(?:cv|portfolio|r[ée]sum[ée]|time|nerves|answers?|story|stories|head|voice|pitch|slides|interview|notes|weaknesses|strengths|questions|work|first|next)\b)/gi,
      'my',
    )
    .replace(/\byourself\b/gi, 'myself')
    .replace(/\b(what|before|after|when|if|until|once|how|where|why) you\b/gi, '$1 I')
    .replace(/\bI are\b/g, 'I am')
  const turned = turn(mine, context)
  const inside = midSentence(turned.text, context.reader.known)
  const first = tokensOf(inside)[0]?.lower ?? ''
  const act = (phrase: string) =>
    phrase
      .replace(/ and (?:don't|do not|not) (?!to )(?=\p{L})/giu, ' and not to ')
      .replace(/ and never /i, ' and never ')
      // "talk to the porters first, they know everything"
      .replace(/, (?=(?:they|it|she|he|nobody|everyone)(?:'\p{L}+)? )/u, '; ')
      // "not to bother with letters, phone them instead"
      .replace(/^(@?not .+?), (?:just |but )?(?=(\p{L}+))/u, (whole, left: string, next: string) =>
        isBase(next.toLowerCase()) ? `${left}, but to ` : whole,
      )
  if (/^(?:don't|do not)$/.test(`${first}`) || /^do not\b/i.test(inside))
    return settled(
      turned,
      part(
        'advised_to',
        act(`not to ${inside.replace(/^(?:don't|do not) /i, '')}`).replace(/^not to/, '@not to'),
      ),
    )
  if (first === 'not')
    return part(
      'advised_to',
      `@${/^not to\b/i.test(inside) ? act(inside) : act(inside.replace(/^not /i, 'not to '))}`,
    )
  const lead = tokensOf(inside).find(({ lower }) => !adverbs.has(lower))?.lower ?? ''
  if (
    (isBase(first) || first === 'be' || first === 'google' || (adverbs.has(first) && isBase(lead))) &&
    !isGerund(first) &&
    shapeOf(inside) !== 'half'
  )
    return settled(turned, part('advised_to', act(inside)))
  switch (shapeOf(inside)) {
    case 'verb':
      return settled(turned, part('advised_to', act(inside)))
    case 'gerund':
    case 'noun':
      return fitsAnyone(inside)
        ? refuse('fits_anyone')
        : settled(turned, part('advised_on', withArticle(inside.replace(/^(?:about|on) /i, ''))))
    case 'wh':
      return settled(turned, part('advised_on', inside))
    case 'clause':
      return /^I\b/.test(inside) ? unsure('unclear', part('said_that', inside)) : said(mine, '', context)
    case 'half':
      return refuse('half_a_sentence')
    default:
      return unsure('unclear', part('advised_on', inside))
  }
}

function helped(raw: string, context: Context): Read {
  const { subject, rest } = splitSubject(
    raw.replace(/^by /i, '').replace(/^helped me (?:by |with |to )?/i, ''),
    context.names,
  )
  const turned = turn(rest.replace(/^with (?=\S)/i, 'your help with '), context)
  const inside = midSentence(turned.text, context.reader.known)
  const shape = shapeOf(inside)
  if (shape === 'gerund') return settled(turned, part('thanks', inside))
  if (
    shape === 'past' ||
    shape === 'verb' ||
    isPast(tokensOf(inside)[0]?.lower ?? '') ||
    (subject !== 'none' && isBase(tokensOf(inside)[0]?.lower ?? ''))
  ) {
    const doing = asGerund(inside)
    if (doing)
      return subject === 'near'
        ? unsure('unclear_who', part('thanks', doing))
        : settled(turned, part('thanks', doing))
  }
  if (shape === 'noun')
    return fitsAnyone(inside) ? refuse('fits_anyone') : settled(turned, part('thanks', ofYours(inside)))
  if (shape === 'clause') return settled(turned, part('own', `${capital(turned.text)}.`))
  return refuse(shape === 'half' ? 'half_a_sentence' : 'unclear')
}

/** "calm voice on the phone" → "your calm voice on the phone". */
function ofYours(text: string): string {
  const first = tokensOf(text)[0]?.lower ?? ''
  const isOwned =
    determiners.has(first) ||
    /'s$/.test(first) ||
    /^\d|^(?:no|two|three|four|five|all|one)$/.test(first) ||
    /^(?:me|us)\b/.test(first)
  return isOwned ? text : `your ${text}`
}

function showed(raw: string, context: Context): Read {
  const text = raw.replace(/^(?:(?:she|he|they|you) )?(?:showed )?me /i, '').replace(/^showed /i, '')
  const aside = asides(text, one => showed(one, context))
  if (aside) return aside
  const turned = turn(text, context)
  const inside = midSentence(turned.text, context.reader.known)
  if (/^(?:a?round|through|into|inside|over|past)\b/i.test(inside))
    return /,(?! (?:and|which|where|who)\b)/.test(inside)
      ? unsure('unclear', part('showed_round', inside.replace(/,.*$/, '')))
      : settled(turned, part('showed_round', inside))
  switch (shapeOf(inside)) {
    case 'noun':
    case 'gerund':
      return fitsAnyone(inside)
        ? refuse('fits_anyone')
        : settled(turned, part('showed', withArticle(joined(inside))))
    case 'wh':
      return settled(turned, part('showed', inside))
    case 'clause':
      return /^I\b/.test(turned.text)
        ? part('own', `${capital(turned.text)}.`)
        : unsure('unclear', part('own', `${capital(turned.text)}.`))
    case 'half':
      return refuse('half_a_sentence')
    default:
      return refuse('unclear')
  }
}

function shared(raw: string, context: Context): Read {
  const text = raw.replace(/^we (?:both )?share(?:d)? /i, '').replace(/^(?:we )?have (.+) in common$/i, '$1')
  if (/^we\b/i.test(text)) return part('share_that', midSentence(text))
  if (/^both (?:of )?(?:our|my|us)\b/i.test(text) && shapeOf(text) === 'clause')
    return part('share_that', midSentence(text))
  if (/^both\b/i.test(text) && !/^both (?:of (?:us|our)|our)\b/i.test(text))
    return part(
      'share_that',
      shapeOf(text.replace(/^both /i, '')) === 'noun'
        ? `we are ${midSentence(text)}`
        : `we ${midSentence(text)}`,
    )
  const turned = turn(text, context)
  const inside = midSentence(turned.text, context.reader.known)
  switch (shapeOf(inside)) {
    case 'noun':
      if (/^(?:the )?same\b/i.test(inside)) {
        const same = part('share_that', `we share the ${inside.replace(/^the /i, '')}`)
        return /\bdifferent\b/.test(inside) ? unsure('unclear', same) : same
      }
      return fitsAnyone(inside) && !/humou?r/.test(inside)
        ? refuse('fits_anyone')
        : settled(
            turned,
            part(
              'share',
              liking.test(inside)
                ? `${/^[aeiou]/i.test(inside) ? 'an' : 'a'} ${inside}`
                : withArticle(joined(inside)),
            ),
          )
    case 'gerund':
      return part('share_doing', inside)
    case 'clause':
      return /^(?:you|I)\b/.test(inside)
        ? part('own', `${capital(inside)}.`)
        : unsure('unclear', part('share_that', inside))
    case 'past':
      return part('share_that', `we both ${inside}`)
    case 'verb':
      return part('share_that', `we both ${inside}`)
    case 'half':
      return refuse('half_a_sentence')
    default:
      return refuse('unclear')
  }
}

const liking =
  /^(?!an? |the |our |my )(?:\p{L}+ )?(?:love|passion|weakness|soft spot|fear|hatred|obsession|interest|background|taste|liking|fondness|addiction) (?:of|for|with|in|to)\b/iu

const liked =
  /^(?:i )?(?:(?:really|absolutely|just|particularly|especially|also|so|totally) )*(loved|liked|enjoyed|appreciated|admired|love|like|enjoy|appreciate|admire|was (?:\w+ )?(?:impressed|struck|moved|fascinated|inspired|surprised|touched) (?:by|that|with|to))\s+/i
const aboutYours =
  /^your (?:\w+ )?(?:story|stories|points?|questions?|answers?|advice|tips?|ideas?|example|description|explanation|laugh|smile|face|jokes?|reaction|kindness|humou?r|voice|welcome|tour|presentation|demo|analogy|metaphor|drawing|sketch|diagram|slides?|passion|view|views|honesty|remark|comments?|take|thoughts?|words|patience|enthusiasm|energy|approach|way)\b/i

/** With nobody named, that was as likely the writer. */
const mine =
  /^(?:\p{L}+ly )?(?:loved|liked|enjoyed|felt|thought|learned|learnt|reali[sz]ed|wished|wanted|got|had|was|were|met|saw|heard|noticed|forgot|came|went|understood|knew|hoped|tried|reminded|inspired|impressed|surprised|arrived|missed|applied|prepared|panicked|froze|lost my|talked|discussed)\b/iu

const seeable =
  /^(?:the|a|an|that|those|all|that)? ?(?:\p{L}+ )?(?:wall|walls|photos?|pictures?|posters?|murals?|signs?|view|views|corridors?|garden|cat|whiteboards?|plants?|sofas?|canteen|kitchen|mugs?|noticeboard)\b/iu

/** Without a stem, and without a reporting verb. */
function plainNote(text: string, context: Context, isLater: boolean): Read {
  const { reader, names } = context
  if (/^being (?:so|such|very|really)\b/i.test(text))
    return settled(turn(text, context), part('thanks', midSentence(turn(text, context).text)))
  const thanked =
    /^(?:(?:many|big|huge) )?(?:thanks|thank you|thankful|grateful)(?: so much| a lot| very much| a million)?(?: to (?:her|him|them|you))?(?: for)? (.+)$|^for (?=\p{L}+ing\b|the\b|your\b|his\b|her\b|their\b)(.+)$/iu
      .exec(text)
      ?.slice(1)
      .find(Boolean)
  if (thanked) {
    const turned = turn(thanked, context)
    return settled(turned, part('thanks', midSentence(turned.text)))
  }
  if (
    /^(?:good luck|congratulations|congrats|best of luck|all the best|hope )/i.test(text) &&
    text.split(' ').length > 3
  ) {
    const wish = turn(text.replace(/^hope /i, 'I hope '), context)
    return settled(wish, part('own', `${capital(wish.text)}.`))
  }
  const effect =
    /^(.+), ((?:reminded|made|took|got|gave|stayed with|stuck with|struck|impressed|surprised|moved|touched) (?:me|us)\b.+)$/i.exec(
      text,
    )
  if (effect?.[1] && effect[2] && shapeOf(effect[1]) === 'noun') {
    const turned = turn(`${effect[1]} ${effect[2]}`, context)
    return settled(turned, part('own', `${capital(turned.text)}.`))
  }
  const saidSo = saying(text, context)
  if (saidSo) return part('yours', saidSo)
  const like = liked.exec(text)
  if (like) return likedThis(text, like, context)
  if (
    /^(?:our|the|a|an|such a)?\s*(?:(?:really|very|super|so) )?(?:great|good|lovely|nice|brilliant|fun|funny|interesting|long|quick|little|fascinating|wonderful)?\s*(?:chat|talk|conversation|discussion|debate|back and forth)\s+(?:about|on|over)\s+\S/i.test(
      text,
    )
  )
    return part('talked', topic(text.replace(/^.*?\b(?:about|on|over)\s+/i, ''), context))
  const talk =
    /^(an?|such an?|our|the)? ?((?:(?:really|very|so|super|quite) )?(?:\p{L}+ ){1,5}(?:chat|talk|conversation|discussion|exchange) (?:about|on|over) \S.+)$/iu.exec(
      text,
    )
  if (
    talk?.[2] &&
    !/\b(?:is|was|were|had|has|the|my|your|her|his|their|and|i|you|she|he|they|we)\b.* (?:chat|talk|conversation|discussion|exchange) /i.test(
      talk[2],
    )
  ) {
    const turned = turn(talk[2], context)
    const article = /^(?:our|the)$/i.test(talk[1] ?? '') ? 'our' : /^[aeiou]/i.test(turned.text) ? 'an' : 'a'
    return settled(turned, part('thanks', `${article} ${midSentence(turned.text)}`))
  }
  const tip = /^(?:her|his|their|your|good|great|best) (?:advice|tips?)(?::| was| is)? (?:to )?(.+)$/i.exec(
    text,
  )?.[1]
  if (tip && !/^(?:about|on|for|of|from|that)\b/i.test(tip)) return advised(tip, context)
  const [never, seen] = tokensOf(text)
  if (never?.lower === 'never' && isParticiple(seen?.lower ?? ''))
    return part('own', `I've ${midSentence(text)}.`)
  const point = pointed(text, context)
  if (point) return point
  if (
    /^(?:we both|we share|both|we also|we're both|we are both|we were both|we've both|we have both)\b/i.test(
      text,
    )
  )
    return shared(text, context)
  if (/^same \p{L}/iu.test(text) && shapeOf(text) === 'noun') return shared(text, context)
  if (/^(?:also|same)\b/i.test(text))
    return unsure(
      'unclear',
      shared(
        text.replace(/^also (?:an? )?/i, match => (/an? $/i.test(match) ? 'being a ' : '')),
        context,
      ),
    )
  if (terms.test(text)) return refuse('fits_anyone')
  const fan =
    /^(?:not (?:an?|the|one|very|really|much|afraid|keen|big|into)\b|(?:an? )?(?:big |huge |great )?(?:fan|believer|stickler)\b)/i
  if (fan.test(text) && shapeOf(text) === 'noun')
    return settled(
      turn(text, context),
      part(
        'fact',
        `you're ${midSentence(turn(text, context).text).replace(/^(?=(?:big |huge |great )?(?:fan|believer|stickler)\b)/, 'a ')}`,
      ),
    )
  const dashed = /^(.+?)(?: [–—-]|;) (.+)$/u.exec(text)
  if (
    dashed?.[1] &&
    dashed[2] &&
    shapeOf(dashed[1]) === 'clause' &&
    shapeOf(dashed[2]) === 'clause' &&
    !/^(?:that|this|it|it's|that's|there|you|i|which|so|and|but)\b/i.test(dashed[2])
  ) {
    const turned = turn(`${dashed[1]}, and that ${midSentence(dashed[2])}`, context)
    return settled(turned, part('fact', midSentence(turned.text, reader.known)))
  }
  const named = saying(text, context)
  if (named) return part('yours', named)
  const aside = asides(text, one => plainNote(one, context, false))
  if (aside) return aside
  if (/^that I\b/i.test(text) && shapeOf(text.slice(5)) === 'clause') return told(text, context, true)
  if (/^that \p{L}/iu.test(text) && shapeOf(text.slice(5)) === 'clause')
    return plainNote(text.slice(5), context, isLater)
  const gracious =
    /^(?:(?:very|so|really|super|extremely) )?(?:friendly|kind|helpful|patient|quick|fast|responsive|flexible|lovely|warm|welcoming|organi[sz]ed|clear|calm|nice|sweet|thoughtful|understanding|accommodating) (?:on|with|about|in|at|and|to|when|from)\b/i
  if (reader.meant === 'help' && gracious.test(text)) {
    const doing = asGerund(turn(`was ${midSentence(text)}`, context).text)
    if (doing) return part('thanks', doing)
  }
  const turned = turn(text, context)
  const inside = midSentence(turned.text, reader.known)
  const other = otherPerson(text, names)
  const shape = shapeOf(inside)
  const two = shape === 'clause' ? spliced(inside) : null
  if (two) {
    if (shapeOf(two.left) !== 'clause') return unsure('unclear', plainNote(two.left, context, isLater))
    if (/^(?:that|this|it|that's|it's|there)\b/i.test(two.right))
      return unsure('unclear', plainNote(two.left, context, isLater))
    return settled(turned, part('fact', `${two.left}, and that ${two.right}`))
  }
  if (shape === 'clause' && runsOn(inside)) return unsure('unclear', clause(text, turned, inside, isLater))
  switch (shape) {
    case 'noun': {
      if (fitsAnyone(inside)) return refuse('fits_anyone')
      if (aboutYours.test(inside)) return settled(turned, part('yours', inside))
      if (/^your /.test(inside) && reader.meant !== 'help')
        return settled(turned, part('your_thing', joined(inside)))
      if (prepositions.has(tokensOf(inside)[0]?.lower ?? '') && !/^about\b/i.test(inside))
        return refuse('half_a_sentence')
      const thing = withArticle(
        joined(inside.replace(/^(?:re|about|the (?:bit|part|thing) (?:about|on)|about) /i, '')),
      )
      if (reader.meant === 'help') return settled(turned, part('thanks', ofYours(thing)))
      if (isIdea(thing)) return settled(turned, part('idea', thing))
      return settled(
        turned,
        part(
          reader.meant === 'advice' && /^(?:tip|advice)/.test(thing)
            ? 'yours'
            : seeable.test(thing)
              ? 'seen'
              : 'topic',
          thing,
        ),
      )
    }
    case 'gerund':
      return settled(
        turned,
        part(reader.meant === 'help' ? 'thanks' : isIdea(inside) ? 'idea' : 'topic', joined(inside)),
      )
    case 'wh':
      if (
        /^how (?:\p{L}+ly|well|kind|patient|calm|open|honest|warm|clear|quick|careful|generous|welcoming|relaxed|proud|passionate|thoughtful|funny|friendly|helpful|supportive|down to earth) (?:you|the|your|everyone|everybody)\b/iu.test(
          inside,
        )
      )
        return settled(turned, part('deed_how', inside))
      // "what I would do if …": that was asked.
      if (/^\S+ (?:I|I'd|I'll|I'm|my)\b/.test(inside)) return part('asked_how', inside)
      return settled(turned, part('told_how', inside))
    case 'clause':
      if (other) return refuse('somebody_else')
      if (isBase(tokensOf(inside)[0]?.lower ?? '') && !isSubjectLike(inside))
        return reader.meant === 'advice' ? advised(text, context) : doubted(advised(text, context))
      if (/^the (?:recruiter|interviewer|hiring manager|lady|guy|woman|man|boss|manager)\b/i.test(text)) {
        const read = readOne(
          { text: text.replace(/^the (?:hiring )?\p{L}+/iu, 'she'), mark: '' },
          null,
          context,
          false,
          isLater,
        )
        return read.ok ? unsure('unclear_who', read) : read
      }
      return clause(text, turned, inside, isLater)
    case 'past': {
      if (
        /^(?:learned|learnt|laughed|reali[sz]ed|noticed|came away|felt (?:right |very |really )?(?:at home|welcome))\b/i.test(
          inside,
        )
      )
        return part('own', `I ${inside}.`)
      if (/^(?:made|reminded|inspired|impressed|surprised) me\b/i.test(inside))
        return unsure('unclear_who', part('own', `You ${inside}.`))
      if (reader.meant === 'help') {
        const doing = asGerund(inside)
        if (doing) return settled(turned, part('thanks', doing))
      }
      const fact = settled(turned, part('fact', `you ${inside}`))
      return mine.test(inside) ? unsure('unclear_who', fact) : fact
    }
    case 'third':
      // Nobody else is named: it is said of the reader.
      return isLater ? unsure('unclear_who', thirdAsFact(inside)) : thirdAsFact(inside)
    case 'adjective':
      return unsure('unclear_who', part('fact', `you are ${inside}`))
    case 'verb':
      return reader.meant === 'advice' ? advised(text, context) : doubted(advised(text, context))
    case 'to':
      return reader.meant === 'advice' ? advised(inside, context) : doubted(advised(inside, context))
    default:
      return refuse('half_a_sentence')
  }
}

/** "people stay", "work comes first": the first word can be what the sentence is about. */
function isSubjectLike(text: string): boolean {
  const [first, second] = tokensOf(text)
  return (
    Boolean(
      second &&
        (isPast(second.lower) ||
          /^(?:is|are|was|were|has|have|had|can|could|will|would|should|must|[\p{L}]+s)$/u.test(
            second.lower,
          )),
    ) || /^(?:people|staff|management|nurses|work|change|trust)$/.test(first?.lower ?? '')
  )
}

/** "was so patient with the trainees" was seen; "was a chef for twelve years" was told. */
const thirdAsFact = (inside: string): Read =>
  part(
    /^was (?!an?\b|the\b|in\b|at\b|on\b|from\b|born\b|raised\b|once\b|never\b)/i.test(inside)
      ? 'deed'
      : 'fact',
    toReader(`she ${inside}`, { names: [] }).text,
  )

/** "honest answer about turnover" → "your honest answer about turnover". */
function pointed(text: string, context: Context): Read | null {
  const found =
    /^((?:(?!my\b|the\b|our\b|a\b|an\b)\p{L}+ ){0,3}?)(story|stories|points?|questions?|ideas?|advice|tips?|example|answers?|explanation|analogy|remark|comment) (about|on|for|of|that|to|why|how) (.+)$/iu.exec(
      text,
    )
  if (!found) return null
  const [, lead = '', thing = '', link = '', rest = ''] = found
  const how = midSentence(lead).replace(/^(?:(?:really|very|such a|that|her|his|their|your) )+/i, '')
  const first = tokensOf(how)[0]?.lower ?? ''
  if (isBase(first) || isPast(first) || /\b(?:is|was|are|were|has|had)\b|'/.test(how)) return null
  if (/^(?:about|on|for|of|to)$/i.test(link) && shapeOf(text) === 'clause') return null
  if (/^questions?$/i.test(thing)) return part('asked_about', toWriter(topic(rest, context)))
  const about =
    shapeOf(rest) === 'clause' || /^(?:why|how)$/.test(link) ? turn(rest, context).text : topic(rest, context)
  return part('yours', `your ${how}${thing.toLowerCase()} ${link} ${about}`)
}

/** "Ben said …": somebody else is the one who did it. */
function otherPerson(text: string, names: readonly string[]): boolean {
  const [first, second, ...more] = tokensOf(text)
  if (!first || names.includes(first.lower) || isSubject(first.lower)) return false
  const isSomebody =
    (/^\p{Lu}\p{Ll}+$/u.test(first.text) &&
      /^(?:said|told|asked|showed|explained|mentioned|thinks|says|wants)$/.test(
        [second, ...more.slice(0, 3)]
          .map(token => token?.lower)
          .find(lower =>
            /^(?:said|told|asked|showed|explained|mentioned|thinks|says|wants)$/.test(lower ?? ''),
          ) ?? '',
      )) ||
    (people.has(second?.lower ?? '') &&
      /^(?:the|her|his|their|your)$/.test(first.lower) &&
      /^(?:said|told|asked|showed|explained|mentioned)$/.test(tokensOf(text)[2]?.lower ?? ''))
  return isSomebody
}

function clause(text: string, turned: Turned, given: string, isLater: boolean): Read {
  // "4 day week trial starts in Feb"
  const inside = given.replace(
    /^(?=(?:\d+|two|three|four|five|six|nine|ten|twelve)[ -](?:day|week|hour|month|year|page|mile|minute) \p{L})/iu,
    'the ',
  )
  const own = part('own', `${capital(turned.text)}.`)
  const first = tokensOf(turned.text)[0]?.lower ?? ''
  if (/^(?:i|i'm|i've|i'd|i'll|my)$/.test(first)) return settled(turned, own)
  if (/^you(?:'re| are| were) the (?:first|only|best|most)\b/i.test(turned.text)) return settled(turned, own)
  if (
    /^it was (?:so |really |very )?(?:nice|good|great|lovely|interesting|fun|helpful|useful|refreshing|reassuring|encouraging) to\b/i.test(
      text,
    )
  )
    return settled(turned, own)
  if (
    /^you (?:were|are) (?:so |really |very |absolutely |quite )?(?:right|kind|patient|generous|open|honest|clear|helpful|welcoming)\b/i.test(
      inside,
    )
  )
    return settled(turned, own)
  // "Your story about the flood made the on-call week real": it says what it did, and is a sentence of its own.
  if (
    /^your\b.* (?:made|makes|helped|helps|gave|gives|brought|changed|convinced|reassured|answered|cleared|taught|showed|shows|put|explained|stayed|stuck|calmed|saved|sold|opened|settled)\b/i.test(
      turned.text,
    )
  )
    return settled(turned, own)
  // Done or shown there and then: nobody had to say it.
  if (
    /^you (?:(?:all|really|always|even|also|just) )?(?:were|made(?! me think)|listened|laughed|read|remembered|noticed|greeted|smiled|took|gave|waited|explained|talked|spoke|stayed|let|answered|welcomed|introduced|checked)\b/i.test(
      inside,
    )
  )
    return settled(turned, part('deed', inside))
  // It happened to the writer: nobody need have said it.
  if (/\b(?:me|my|I)\b/.test(text) && !/^you\b/i.test(inside)) return settled(turned, own)
  // It says how it was: a sentence of its own.
  if (
    /\b(?:was|were|is|are) (?:(?:so|really|very|such a|a|quite|pretty) )*(?:great|lovely|wonderful|fascinating|brilliant|inspiring|impressive|amazing|fantastic|interesting|fun|funny|beautiful|a joy|a pleasure|moving|memorable|helpful|useful|a highlight|the best|my favou?rite|new to me|eye-opening|surprising)\b/i.test(
      text,
    ) ||
    /\b(?:made|makes) me|stuck with me|stayed with me|reminded me|surprised me|impressed me|struck me|touched me|inspired me|got me thinking|won me over\b/i.test(
      text,
    )
  )
    return settled(turned, own)
  if (isLater && /^(?:that|this|it)$/.test(first)) return unsure('unclear', part('fact', inside))
  if (/^(?:you|your)\b/.test(inside)) return settled(turned, part('fact', inside))
  return settled(turned, part('fact', inside))
}

/** "loved the bit about pairing" → "I loved hearing about pairing". */
function likedThis(text: string, like: RegExpExecArray, context: Context): Read {
  const rest = text.slice(like[0].length)
  if (
    /^(?:it|that|this|him|her|them|everything|you|the (?:chat|vibe|team|office|conversation|interview))$/i.test(
      rest,
    )
  )
    return refuse('fits_anyone')
  const aside = asides(rest, one => likedThis(`${like[0]}${one}`, like, context))
  if (aside) return aside
  const lead = /^I\b/i.test(like[0]) ? capital(like[0].trim()) : `I ${like[0].trim().toLowerCase()}`
  const verb = lead.replace(/^I love$/i, 'I love')
  const bit =
    /^(?:the (?:bit|part|thing) (?:about|on)|hearing (?:about|abt)|(?:what|everything) (?:she|he|they|you) (?:said|told me) about) /i
  const turned = turn(bit.test(rest) ? rest.replace(bit, 'hearing about ') : rest, context)
  if (shapeOf(turned.text) === 'half') return refuse('half_a_sentence')
  const inside = bit.test(rest) ? turned.text : midSentence(turned.text, context.reader.known)
  if (shapeOf(inside) === 'noun' && fitsAnyone(inside)) return refuse('fits_anyone')
  return settled(turned, part('own', `${verb} ${withArticle(inside)}.`))
}
