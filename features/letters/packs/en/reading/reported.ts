import { shapeOf } from '../grammar/shape'
import { sureThing } from '../grammar/sure/thing'
import { tokensOf } from '../grammar/tokens'
import { asGerund, capital, midSentence } from '../grammar/turn'
import { spliced } from '../grammar/two-statements'
import { isBase, isPast } from '../grammar/verbs'
import { advised } from './advised'
import { asked } from './asked'
import { type Context, part, type Read, settled, unsure } from './frames'
import { helped } from './helped'
import { said } from './said'
import { shared } from './shared'
import { showed } from './showed'
import type { Subject } from './subject'
import { told } from './told'
import { hasName, topic, turn, turnDone } from './topic'

const adverb = '(?:(?:also|really|just|then|always|even|actually|kindly|once) )*'

/** What somebody said or did, with the reader for its subject: "told me about …", "found me a room". */
export function reported(rest: string, subject: Subject, text: string, context: Context): Read | null {
  const plain = rest.replace(new RegExp(`^${adverb}`, 'i'), '')
  const sure = (read: Read): Read => (subject === 'near' ? unsure('unclear_who', read) : read)
  const head = (pattern: string) => {
    const found = new RegExp(`^(?:${pattern})(?: |:|$)`, 'iu').exec(plain)
    return found ? plain.slice(found[0].length).replace(/^:/, '').trim() : null
  }
  const notWe = subject !== 'we'
  if (subject === 'we') {
    const talked = head(
      '(?:have (?:also )?(?=spoken|talked|chatted|discussed|joked|laughed|compared))?(?:talked|spoke|spoken|chatted|were talking|joked|laughed|bonded|discussed|compared notes|swapped stories|got talking|got into|ended up talking)(?: so much| a lot| lots| loads| a bit| at length| briefly| for ages| for long| (?:so |very |quite )?long| a long time| so hard| together)*(?: about| on| over| at)?',
    )
    // "we got talking about the dbt tests and never stopped"
    if (/^(?:got into|ended up (?!talking|chatting)) ?/i.test(plain))
      return part('we_did', midSentence(turn(text, context).text))
    if (talked && duration.test(talked)) {
      const about = talked.replace(duration, '')
      if (/ (?:about|on|over) /i.test(text) && /^(?:noun|gerund|wh)$/.test(shapeOf(about)))
        return part('topic', topic(about, context))
      return part('we_did', midSentence(turn(text, context).text))
    }
    if (
      talked &&
      / (?:and|but|until|till) (?:never|didn't|couldn't|forgot|lost|ran|ended|nearly|almost)\b/i.test(talked)
    )
      return part('own', `${capital(turn(text, context).text)}.`)
    if (talked && shapeOf(talked) !== 'half')
      // "we laughed about both having failed": said as it was typed.
      return /^(?:laughed|joked) (?:so much |a lot |together )*(?:about|over|at) /i.test(plain) &&
        sureThing(topic(talked, context))
        ? part(
            'own',
            `I enjoyed ${/^laughed/i.test(plain) ? 'laughing' : 'joking'} with you about ${topic(talked, context)}.`,
          )
        : sureThing(topic(talked, context))
          ? part('talked', topic(talked, context))
          : /^(?:talked|spoke|chatted|discussed|were talking|ended up talking|have (?:talked|spoken))\b/i.test(
                plain,
              ) &&
              !/^(?:for|about|with|to|on) /i.test(talked) &&
              /^(?:noun|gerund|wh)$/.test(shapeOf(talked))
            ? part('own', `It was good to talk about ${turn(talked, context).text}.`)
            : part('own', `${capital(turn(text, context).text)}.`)
    const had =
      /^had (?:an? |some )?(?:(?:really|very) )?(?:(?:good|great|nice|long|proper|interesting|lovely|quick|brilliant) )?(?:talk|chat|conversation|discussion) (?:about|on|over|regarding|concerning|around) (.+)$/i.exec(
        plain,
      )?.[1]
    if (had && /^(?:noun|gerund|wh)$/.test(shapeOf(had))) {
      const what = turn(had, context)
      return settled(what, part('talked', midSentence(what.text)))
    }
    if (/^(?:had|laughed|got|found)\b/i.test(plain) && /\b(?:about|over|at)\b/.test(plain)) {
      const ours = turn(text, context)
      return settled(ours, part('own', `${capital(ours.text)}.`))
    }
    // "we both laughed when the alarm went off": done together, and nothing to find out.
    if (
      /^both (?:laughed|smiled|jumped|cried|winced|cringed|groaned|agreed|nodded|sang|ended up|got) /i.test(
        plain,
      )
    )
      return part('we_did', midSentence(turn(text, context).text))
    if (
      /^(?:both|share|also|had the same|have(?! (?:\p{L}+ed|been|spoken|seen|met|had|found|come|gone|done|made|got)\b))\b/iu.test(
        plain,
      )
    )
      return shared(text, context)
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
  // "talked about SQL": nobody says who; both did.
  let left =
    subject === 'none'
      ? head(
          '(?:talked|talking|spoke|chatted|chatting|discussed|discussing)(?: a lot| lots| loads| a bit| so much| at length| briefly| for ages)?(?: about| on| over)?',
        )
      : null
  if (left && /^(?:about|on|over|through|me|us|to)\b/i.test(left)) left = null
  if (left && duration.test(left)) return part('we_did', `we ${turn(plain, context).text}`)
  if (left && shapeOf(left) !== 'half') return part('talked', topic(left, context))
  left = head(
    '(?:told|telling|is telling|was telling|were telling|talked|talking|spoke|chatted|mentioned|explained|described|shared)(?: with)?(?: to)?(?: me| us)?(?: all| a bit| a lot| a little| at length| briefly| more)? (?:about|of|on)',
  )
  if (left) return sure(told(left, context))
  left = head('(?:told|was telling)(?: me| us)? to')
  if (left) return sure(advised(left, context))
  const plainly =
    /^told (?:me|us) ((?:straight|honestly|openly|frankly|upfront|plainly)(?: (?:out|up|off))?)(?: that)? (?=(?:the|what|how|why|when|they|she|he|it|there|you|we|I|my|this|that|no)\b)/i.exec(
      plain,
    )
  if (plainly) {
    const turned = turn(plain.slice(plainly[0].length), context)
    const what = midSentence(turned.text, context.reader.known)
    const that = /^(?:what|how|why|when)\b/i.test(what) ? '' : 'that '
    if (/^(?:clause|wh)$/.test(shapeOf(what)))
      return sure(settled(turned, part('thanks', `telling me ${plainly[1]?.toLowerCase()} ${that}${what}`)))
  }
  left = head(
    "(?:told)(?: me| us)(?: (?:straight|honestly|openly|frankly|proudly|upfront|straight out|straight up)(?= (?:that|what|how|why|when|where|who|there|there's|they|she|he|it|it's|the|you|we|no)\\b))?(?: that)?",
  )
  if (left) return sure(told(left, context, true))
  // A suggestion is none of advice: "suggested I teach the module as well".
  left = head('suggested (?:that )?(?=I\\b)')
  if (left && /^I \p{L}/u.test(left) && !/^I (?:was|am|had|have|did)\b/.test(left)) {
    const turned = turn(left, context)
    return sure(settled(turned, part('yours', `your suggestion that ${turned.text}`)))
  }
  left = head(
    '(?:advised|encouraged|urged|reminded)(?: me| us)? to|suggested (?:that )?i|recommended (?:that )?i|said (?:that )?i (?:should|ought to|could(?! (?:ring|call|phone|email|e-mail|text|message|come|visit|ask|bring|take|keep|start|use|stay|have|sit|shadow|work|swap|park|borrow|join|choose|pick)\\b))|said to',
  )
  if (left && (isBase(tokensOf(left)[0]?.lower ?? '') || /^(?:be|not|never|always)\b/i.test(left)))
    return sure(advised(left, context))
  left = head(
    '(?:asked|was asking|were asking)(?: me| us)?(?: (?:a (?:lot|bit|great question|good question|question|ton)|loads|lots|tons|so much|more|(?:\\p{L}+ ){0,2}(?:great|good|interesting|tough|brilliant|lovely|clever|thoughtful)? ?(?:questions|follow[- ]?ups)))?(?: about| on| re)?',
  )
  if (left)
    return /^(?:for|to|if I wanted|if I needed)\b/i.test(left) && !/^if i would/i.test(left)
      ? null
      : sure(asked(left, '', context))
  // "explained the new scheme, year 2 kids do …": the scheme.
  const listed = /^(?:explained|described|mentioned) (?!that\b|how\b|why\b|what\b)(.+)$/iu.exec(plain)?.[1]
  const [thing] = listed ? (listed.split(/, /) as [string]) : ['']
  if (
    listed &&
    thing !== listed &&
    shapeOf(thing) === 'noun' &&
    spliced(listed) &&
    /^explained|^described/i.test(plain)
  )
    return sure(
      part('thanks', `${asGerund(/^\p{L}+/u.exec(plain)?.[0].toLowerCase() ?? '')} ${topic(thing, context)}`),
    )
  left = head(
    '(?:(?:said|says|was saying)(?! (?:yes|no) to)|reckons|reckoned|thinks|believes|feels|pointed out|noted|stressed|emphasi[sz]ed|admitted|claimed|insisted|warned me|mentioned|explained|promised)(?: to me)?(?: that|:)?',
  )
  if (
    left &&
    (/^(?:she|he|they|you|we|it|I|there|the|your|that|this|people|nobody|everyone|most|no|every|each|their|her|his)\b/i.test(
      left,
    ) ||
      / that \p{L}/iu.test(plain.slice(0, plain.length - left.length + 2)) ||
      subject !== 'none') &&
    shapeOf(left) === 'clause'
  )
    return sure(said(left, '', context))
  left = head('(?:said|says|saying)(?! (?:yes|no) to)')
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
  // "started in the call centre like me" was not for me.
  const forMe =
    /(?<!\b(?:like|as|than|from) )\b(?:me|us)\b|^\S+ (?:(?:up|over|out|at|through|to|into) )?my\b|\bso I could\b/.test(
      plain,
    )
  // "got", "felt": with nobody named, that was the writer.
  const isMine =
    subject === 'none' &&
    /^(?:loved|liked|enjoyed|felt|thought|learned|learnt|reali[sz]ed|wished|wanted|got|had|was|were|met|saw|heard|noticed|forgot|came|went|understood|knew|hoped|tried|reminded|inspired|impressed|surprised)$/.test(
      first,
    )
  // "built it herself and clicked through it with me": the first was not for me.
  const isTold =
    / but (?:she|he|they|you) /i.test(plain) ||
    (/ and \p{L}+/iu.test(plain) && !/\b(?:me|my|us)\b/.test(plain.replace(/ and .*$/i, '')))
  if (
    isTold &&
    forMe &&
    subject !== 'none' &&
    isPast(first) &&
    !isMine &&
    (/(?:self|selves)\b| but /.test(plain) || !/^\S+(?:ed|t) (?:the|everything|how|what|why)/i.test(plain))
  ) {
    const turned = turn(text, context)
    return sure(settled(turned, part('deed', turned.text)))
  }
  if (
    isPast(first) &&
    !isMine &&
    (!/^(?:made|reminded|inspired|impressed|surprised|loved|liked|enjoyed|struck|was|were|had)$/.test(
      first,
    ) ||
      /^made me (?:an?|some|tea|coffee|lunch|breakfast)\b/i.test(plain)) &&
    !/^(?:used to|knew|had|lived|loved|liked|believed|felt|laughed|smiled|nodded)\b/i.test(plain) &&
    (forMe ||
      /^(?:explained|described|introduced|shared|answered|recommended|demonstrated|summari[sz]ed|outlined|clarified|organi[sz]ed|arranged|offered|took (?:the )?time|made me (?:an?|some|tea|coffee|lunch|breakfast)\b|stayed (?:on|late)|waited|welcomed)\b/i.test(
        plain,
      ))
  ) {
    const turned = turnDone(plain, context)
    // "kept calling me by my right name": no doing of a doing.
    if (/^kept \p{L}+ing\b/iu.test(plain)) return sure(settled(turned, part('deed', `you ${turned.text}`)))
    // "printed my CV and had notes all over it"
    if (/ and had /.test(turned.text)) return sure(settled(turned, part('deed', `you ${turned.text}`)))
    const doing = shapeOf(plain) === 'half' ? null : asGerund(turned.text)
    if (!doing) return null
    const read = part('thanks', doing)
    return sure(turned.certain && !hasName(plain, context) ? read : unsure('unclear_who', read))
  }
  return null
}

/** "baseball for ten minutes": how long belongs to the talking. */
const duration =
  / for (?:like |about |over |nearly |a good |at least )?(?:\p{L}+|\d+)(?: an)? (?:minutes?|hours?|hour|while|bit|times?)$| for (?:ages|hours|half an hour)$/iu

const works =
  /\b(?:books?|podcasts?|articles?|courses?|papers?|tools?|websites?|blogs?|films?|videos?|talks?|newsletters?|apps?)\b/i
