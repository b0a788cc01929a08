import { shapeOf } from './grammar/shape'
import { capital } from './grammar/turn'
import type { Frame } from './reading/frames'

/** "my riding was good and the grey liked me": two things that were heard. */
const bothThat = (x: string) =>
  / and that |,/.test(x)
    ? x
    : x.replace(
        /(?<=^\S+ (?:\S+ ){1,7}\S+) and (?=(?:the|my|half|most|nobody|everyone|there's|there is|there are|it's|it is) (?:\S+ ){0,3}?(?:is|are|was|were|has|had|will|would|can|likes?|liked|gets?|got|goes|comes|pays?|covers?|stays?|lets?|needs?|wants?|knows?|takes?|people are)\b)/i,
        ' and that ',
      )

/** "how the checklist works, and the rota": one hears how, and about. */
const withAbout = (phrase: string, x: string) => {
  if (!/(?:hear|hearing|learn|learning) \{x\}/.test(phrase)) return x
  const [, how, thing] = /^((?:how|why|what|where) [^,]+), and ((?:the|my|your|our) [^,]+)$/i.exec(x) ?? []
  return how && thing && shapeOf(thing) === 'noun' ? `${how}, and about ${thing}` : x
}

/** A part's words in the place that a phrase leaves for them. */
export const put = (phrase: string, frame: Frame, words: string): string => {
  // "that Helen stayed on": one "that" is enough.
  const given = phrase.includes('that {x}')
    ? words.replace(/^that (?=(?:you|I|we|the|your|my|everyone|everybody|nobody|they|there)\b)/, '')
    : words
  // "Your question about whether", not "about if".
  const whether = phrase.includes('about {x}') ? given.replace(/^if /, 'whether ') : given
  if (phrase.includes('asked about {x}') && /^(?:how|why|what|when|where|whether) /.test(whether))
    return phrase.replace('asked about {x}', () => `asked me ${whether}`)
  // "why I left, and you didn't judge": both are what one liked.
  const asked = phrase.includes(' that you asked')
    ? whether.replace(/, and you (?=(?:didn't|did not|never|were|really)\b)/, ' and that you ')
    : whether
  const x =
    phrase.includes('{x} in common') && /, (?!.* and )/.test(asked) ? `${asked},` : withAbout(phrase, asked)
  // "not to" takes the place of "to".
  return frame === 'advised_to' && x.startsWith('@')
    ? phrase.replace('to {x}', () => x.slice(1))
    : phrase
        .replace(
          'that {x}',
          () =>
            `that ${bothThat(x.replace(/,? and (?=(?:you'd|you'll|I'd|the person who|whoever) )/, joint => `${joint}that `)).replace(/(?<=^you .+) and you (?=(?:were|are|had|have|did|still|then)\b)/i, ' and ')}`,
        )
        .replace('{x}', () => (frame === 'deed_how' ? x.replace(/, and you(?='| )/, ', and that you') : x))
        .replace('{X}', () => capital(x))
        .replace('{owned}', () =>
          /^(?:(?:always|never|even|also|often|just|actually|not) )?\p{L}+ing\b/u.test(x) ? `you ${x}` : x,
        )
}
