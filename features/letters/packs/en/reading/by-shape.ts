import { shapeOf } from '../grammar/shape'
import { isContrast } from '../grammar/sure/flaws'
import { toReader } from '../grammar/to-reader'
import { tokensOf } from '../grammar/tokens'
import { asGerund, capital, midSentence } from '../grammar/turn'
import { runsOn, spliced } from '../grammar/two-statements'
import { isBase, isParticiple, isPast } from '../grammar/verbs'
import { vague } from '../grammar/words'
import { advised } from './advised'
import { bareThing } from './bare-thing'
import { bio } from './bio'
import { clause } from './clause'
import { hostDoing, jointDoing } from './doings'
import { type Context, doubted, part, type Read, refuse, settled, unsure } from './frames'
import { metThere } from './met'
import { otherPerson } from './pointed'
import { isSubjectLike } from './subject'
import { says } from './things'
import { isIdea, joined, turn } from './topic'

const small = (text: string) => text.replace(/^\p{Lu}(?=\p{Ll})/u, letter => letter.toLowerCase())

/** What a note is by its shape alone, where no word says what was told, given or liked. */
export function byShape(
  text: string,
  context: Context,
  isLater: boolean,
  again: (text: string) => Read,
): Read {
  const { reader, names } = context
  const turned = turn(text, context)
  const inside = midSentence(turned.text, reader.known)
  // "you don't often hear that": anybody.
  if (
    /^you (?:(?:don't|do not|rarely|seldom|never|hardly ever|can't|cannot|can|could|only) )(?:often |always |usually |really )?(?:hear|see|get|meet|find|beat|buy|tell|ask for|put a price|make (?:it|that|this) up|teach)\b/i.test(
      text,
    )
  )
    return /\b(?:that|it|this)$/i.test(text)
      ? unsure('unclear_who', part('noted', text))
      : part('fact', inside)
  // "the bit where you admitted it was built in a panic"
  if (
    /^the (?:bit|part|moment) (?:where|when) (?:you|the|everyone|someone|somebody|nobody|your|we|I)\b/i.test(
      inside,
    ) &&
    !says.test(inside)
  )
    return settled(
      turned,
      part('own', `I liked ${inside.replace(/^\p{Lu}/u, letter => letter.toLowerCase())}.`),
    )
  // "so much light in that studio"
  const much = /^so (much|many) (?=\p{L})/iu.exec(inside)?.[1]
  if (much && shapeOf(inside) === 'noun' && !/,/.test(inside) && !vague.test(inside))
    return settled(turned, part('own', `There ${/many/i.test(much) ? 'were' : 'was'} ${inside}.`))
  // "being kept up to date": done to the writer.
  const [being, done_] = tokensOf(inside)
  if (
    being?.lower === 'being' &&
    done_ &&
    isParticiple(done_.lower) &&
    !/^(?:prepared|interested|excited|organi[sz]ed|relaxed|committed|dedicated|animated|reserved)$/.test(
      done_.lower,
    )
  )
    return settled(turned, part('own', `I appreciated ${small(inside)}.`))
  // "meeting me at such short notice", "letting me have a go": theirs, whatever else the words may be.
  if (
    /^not (?!(?:knowing|hearing|understanding|expecting|thinking|reali[sz]ing|seeing|getting|having|sleeping|remembering) (?:that|when|if|because)\b)(?:\p{L}+ly )?\p{L}+ing (?:me|us|my|that I|when I|if I|because I)\b/iu.test(
      inside,
    ) ||
    (hostDoing.test(inside) && /\b(?:me|my|us)\b/.test(inside)) ||
    /^(?!hearing|talking(?! (?:me|us) through\b)|chatting|speaking|discussing|learning|remembering|imagining|reminding|making)\p{L}+ing (?:me|us)\b/iu.test(
      inside,
    ) ||
    /^(?:laughing|smiling|chuckling|nodding|crying) (?:at|about|with|along)\b/i.test(inside) ||
    /^(?:meeting|seeing|interviewing|calling|ringing|phoning|letting|showing|giving|lending|sparing|offering) (?:me|us)\b/i.test(
      inside,
    )
  )
    return settled(turned, part('thanks', small(inside)))
  const met =
    reader.meant === 'help' ? null : metThere(/^\p{Lu}\p{Ll}+'s /u.test(inside) ? inside : small(inside))
  if (met) return settled(turned, met)
  const other = otherPerson(text, names)
  const shape = shapeOf(inside)
  const two = shape === 'clause' ? spliced(inside) : null
  if (two) {
    if (shapeOf(two.left) !== 'clause') return unsure('unclear', again(two.left))
    if (
      /^(?:that|this|it|that's|it's|there)\b/i.test(two.right) ||
      /^I(?:'|\b)/.test(two.left) ||
      /, then /.test(two.right)
    )
      return unsure('unclear', again(two.left))
    return settled(turned, part('fact', isContrast(two.left) ? inside : `${two.left}, and that ${two.right}`))
  }
  if (shape === 'clause' && runsOn(inside)) return unsure('unclear', clause(text, turned, inside, isLater))
  switch (shape) {
    case 'noun':
      return bareThing(text, inside, turned, context, isLater)
    case 'gerund':
      // "hearing that …", "being asked …": what the writer did there.
      if (
        reader.meant !== 'help' &&
        /^(?:hearing|seeing|learning(?= (?:that|how|about|more|what|why)\b)|finding out|talking|listening|watching|meeting|being (?:asked|shown|told))\b/i.test(
          inside,
        )
      )
        return settled(turned, part('own', `I enjoyed ${small(inside)}.`))
      if (/^\p{L}+ing (?:me|us)\b/iu.test(inside)) return settled(turned, part('thanks', inside))
      // "being honest about the cuts", "discussing the paper with me": theirs, and thanked for.
      if (hostDoing.test(inside) || / with me\b| for (?:me|us)$/.test(inside))
        return settled(
          turned,
          part(
            'thanks',
            small(inside).replace(/^showing (?=(?:the|a|an|your|all|how|where)\b)/, 'showing me '),
          ),
        )
      if (reader.meant !== 'help' && jointDoing.test(inside))
        return settled(turned, part('own', `I enjoyed ${small(inside)}.`))
      return settled(
        turned,
        part(reader.meant === 'help' ? 'thanks' : isIdea(inside) ? 'idea' : 'topic', joined(inside)),
      )
    case 'wh':
      // "when I said I was nervous you said …": told as it happened.
      if (/^(?:when|after|before|while) (?:I|we) .+ (?:he|she|they|you) (?:\p{L}+ )?\p{L}/iu.test(inside)) {
        const told = inside.replace(/^(.+?) (?=(?:you) )/u, '$1, ')
        return settled(turned, part('own', `${capital(told)}.`))
      }
      if (
        /^how (?:\p{L}+ly|well|kind|patient|calm|open|honest|warm|clear|quick|careful|generous|welcoming|relaxed|proud|passionate|thoughtful|funny|friendly|helpful|supportive|down to earth) (?:you|the|your|everyone|everybody)\b/iu.test(
          inside,
        )
      )
        return settled(turned, part('deed_how', inside))
      if (
        /^how you (?:talk|talked|spoke|speak|describe|described|explained|put|phrased|answered|framed|broke|walked|listened|handled my|treat|treated|stood|smiled|laughed|greeted|waited|looked|knelt|sat|held|thanked|included|noticed|reacted|responded|dealt|introduced|welcomed|encouraged|remembered)\b/i.test(
          inside,
        )
      )
        return settled(turned, part('deed_how', inside))
      // "how nobody interrupted anybody": seen, or told of.
      if (/^how (?:nobody|no one|everyone|everybody)\b/i.test(inside))
        return settled(turned, part('deed_how', inside))
      // "what I would do if …": that was asked.
      if (/^\S+ (?:I|I'd|I'll|I'm|my)\b/.test(inside)) return part('asked_how', inside)
      // "when you switched off the lights": the moment.
      if (/^when\b/i.test(inside))
        return tokensOf(inside).some(({ lower }) => isPast(lower) || /^(?:was|were)$/.test(lower))
          ? settled(turned, part('topic', `the moment ${inside}`))
          : unsure('unclear', part('noted', text))
      // "how small the team is": as a liking, for it may be heard as a complaint.
      if (
        /^how (?:small|tiny|young) (?:the|your) (?:\p{L}+ )?(?:team|place|office|company|firm|school|shop|class|classes|crew|group|kitchen|lab|business|practice)\b/iu.test(
          inside,
        )
      )
        return settled(
          turned,
          part(
            'own',
            `I liked ${inside.replace(/,? and (?=(?:everybody|everyone) (?:does|knows|helps|eats|gets|pitches|talks|works)\b)/i, ' and that ')}.`,
          ),
        )
      return settled(
        turned,
        part(
          // "how small the team is", "how happy the children were"
          /^how (?!to\b)\p{L}+ (?:the|a|an|you|your|it|they|their|everyone|everybody|we|all|that|this)\b/iu.test(
            inside,
          ) && !isBase(tokensOf(inside)[1]?.lower ?? '')
            ? 'how_much'
            : // "how you never interrupted"
              /^how (?:you|your \p{L}+|the \p{L}+|everyone|everybody|nobody|people) (?:never|always|still|just|all|both|didn't|don't|doesn't|wouldn't|won't|weren't|wasn't|aren't|isn't|did not|do not|kept|listened|laughed|smiled|looked|remembered|stayed|waited|let|greeted|noticed)\b/iu.test(
                  inside,
                )
              ? 'how_much'
              : 'learnt_how',
          inside,
        ),
      )
    case 'clause':
      if (other) return refuse('somebody_else')
      if (isBase(tokensOf(inside)[0]?.lower ?? '') && !isSubjectLike(inside))
        return reader.meant === 'advice' ? advised(text, context) : doubted(part('noted', text))
      // "the guy on reception" is somebody else.
      if (
        /^the (?:lady|guy|woman|man|manager) (?:on|at|in|from|with|who|behind) /i.test(text) &&
        !turned.changed
      )
        // "the woman who does the payroll has been there 31 years": told, and no deed of hers.
        return / (?:has been|has worked|has had|is|does|knows|works|runs|lives|speaks) (?!the \p{L}+ (?:was|were)\b)/u.test(
          inside,
        ) && !/ (?:was|were|gave|let|took|showed|made|came|brought|offered) /.test(inside)
          ? part('fact', inside)
          : part('own', `${capital(turned.text)}.`)
      if (/^the (?:recruiter|interviewer|hiring manager|lady|guy|woman|man|boss|manager)\b/i.test(text)) {
        const read = context.read(
          { text: text.replace(/^the (?:hiring )?\p{L}+/iu, 'she'), mark: '' },
          null,
          isLater,
        )
        return read.ok ? unsure('unclear_who', read) : read
      }
      return clause(text, turned, inside, isLater)
    case 'past': {
      // "turned out to be relevant": it did.
      if (isLater && /^(?:turned out|ended up|worked out|came out)\b/i.test(inside))
        return refuse('unclear_who')
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
      if (
        /^(?:(?:really|actually|even|properly) )*(?:spent|listened|remembered|noticed|smiled|nodded|waited|checked|laughed|read)\b.*\b(?:I|my|me)\b/.test(
          inside,
        )
      )
        return settled(turned, part('deed', `you ${inside}`))
      // "stayed an extra half hour to answer my questions": nobody else did.
      if (
        /^(?:stayed|waited|came (?:in|out|down|over)|gave (?:feedback|advice|tips|examples|honest|real|up|(?:a |an )?(?:\p{L}+ )?(?:answers?|example|tour|overview))|took (?:the |her |his |your )?time|sent|shared|answered|offered|brought|kept (?:it|the|my)|drove|found|lent|rearranged|moved) (?!from\b|to (?:the|a) \p{Lu}|into\b|here\b|there\b)/iu.test(
          inside,
        ) &&
        !/, | (?:but|then) /.test(inside)
      ) {
        const doing = asGerund(inside)
        if (doing) return settled(turned, part('thanks', doing))
      }
      // What they did to the writer, or made of the hour: it is thanked for.
      if (
        /\bme\b|^made (?:it (?:very |really |so )?clear|sure|an effort)\b|^made (?:the|it|this|everyone|everybody)\b.* (?:feel|felt|easy|easier|fun)\b/.test(
          inside,
        )
      )
        return settled(turned, part('deed', `you ${inside}`))
      return bio.test(inside) && !/\b(?:together|we|us|our)\b/i.test(inside)
        ? fact
        : unsure('unclear_who', fact)
    }
    case 'third':
      if (
        /^(?:can|could) (?:really |just |even |totally |already )?(?:tell|see|feel|hear|imagine|sense)\b/i.test(
          inside,
        )
      )
        return settled(turned, part('own', `I ${inside}.`))
      // "didn't rush me"
      if (!isLater && /^(?:didn't|did not|never) \p{L}+ (?:me|my)\b/iu.test(inside))
        return settled(turned, part('deed', `you ${inside}`))
      if (/^(?:can|could|would|will|should|must|had|have|did|were|are|does)\b/i.test(inside))
        return unsure('unclear_who', thirdAsFact(inside))
      // "Sounds like a lot of work": it does, and nobody in the room.
      if (/^(?:sounds|looks|seems|feels|sounded|looked|seemed|felt) (?!after\b|at\b|for\b)/i.test(inside))
        return refuse('unclear_who')
      // Nobody else is named: it is said of the reader.
      // "was running late and he waited": that was the writer.
      if (
        /^was (?:running |so |really |very |a bit )*(?:late|lost|nervous|early|ill|stuck|shaking|soaked)\b.* (?:and|but) (?:s?he|they|you)\b/i.test(
          inside,
        )
      )
        return settled(turned, part('own', `I ${inside}.`))
      // "was late because of the bus": nobody says that of the reader.
      if (
        /^was (?:(?:running|so|really|very|a bit) )*(?:late|lost|nervous|early|ill|sick|stuck|soaked|tired)\b/i.test(
          inside,
        )
      )
        return refuse('unclear_who')
      return isLater ? unsure('unclear_who', thirdAsFact(inside)) : thirdAsFact(inside)
    case 'adjective':
      return unsure('unclear_who', part('fact', `you are ${inside}`))
    case 'verb':
      return reader.meant === 'advice' ? advised(text, context) : doubted(part('noted', text))
    case 'to':
      return reader.meant === 'advice' ? advised(inside, context) : doubted(part('noted', text))
    default:
      return refuse('half_a_sentence')
  }
}

/** "was so patient with the trainees" was seen; "was a chef for twelve years" was told. */
const thirdAsFact = (inside: string): Read =>
  part(
    (/\b(?:me|my|I)\b/.test(inside) && !/^(?:dis)?agrees with me\b/i.test(inside)) ||
      /^was (?!running late\b|late\b|an?\b|the\b|in\b|at\b|on\b|from\b|born\b|raised\b|once\b|never\b)/i.test(
        inside,
      )
      ? 'deed'
      : 'fact',
    toReader(`she ${inside}`, { names: [] }).text,
  )
