import type { Part } from '../../../hook'
import { isPast } from '../grammar/verbs'
import type { Frame } from './frames'

/** Told and asked there and then: said as it happened. */
const happened =
  /^you (?:(?:also|even|just|then|really|actually|never) )*(?:said|told|asked|showed|gave|let|called|offered|promised|laughed|smiled|nodded|agreed|explained|mentioned|wrote|spoke|talked|want|wanted|hope|think|thought|said|know|knew)\b/i
/** What nobody likes to hear that one liked. */
const hard =
  /\b(?:hate[sd]?|hard|los[te]|lost|never|can't|couldn't|won't|tired|scared|terrified|nearly|almost|cried|late|afraid|nervous|miss|missed|died|ill|sick|fail\w*|crash\w*|fell|broke\w*|divorc\w*|left|alone|sad|worried|struggl\w*|half joking|need|needed|have to|had to|without)\b/i

/** What goes on from the sentence before, or has the writer in it. */
const leansOn =
  /, (?:and|but) |\b(?:I|me|my|mine|too|like me|them|one also|same way)\b|^you (?:would|didn't (?:even|have|need))\b|\b(?:to|also|one)$/
const verbOf = (text: string) =>
  /^you (?:(?:also|even|just|once|really|still|always|actually) )*([\p{L}]+)/iu
    .exec(text)?.[1]
    ?.toLowerCase() ?? ''

/** "they pay half": a fact about whoever reads, beside another sentence. Null where it stands as it happened. */
export function alsoOf(text: string): Part<Frame> | null {
  if (!/^you(?:'re|'ve)? /i.test(text) || happened.test(text) || leansOn.test(text)) return null
  const plain = text.replace(/^(you) also /i, '$1 ').replace(/^Y/, 'y')
  if (hard.test(plain)) return { frame: 'kept', text: plain }
  return {
    frame: /^you (?:were|did|didn't)\b/i.test(plain) || isPast(verbOf(plain)) ? 'also' : 'besides',
    text: plain,
  }
}
