import { part, type Read } from './frames'

const there =
  /^(?:was|were) (?:there|around|present|(?:in|at|on) (?:the|your|our) (?:office|room|meeting|interview|call|shop|studio|workshop|building|reception|desk|kitchen|yard|lab)|with (?:us|you)|at work)(?: too| as well| with us)?$/i
const unwell = /\b(?:ill|sick|died|dead|dying|barked|growled|bit|limping|scared|lost|missing|hurt|vet)\b/i

/** "your dog was in the office": no circumstance one is glad of; one is glad to have met it. */
export function metAnimal(inside: string): Read | null {
  const [, whose = '', name = '', did = ''] =
    /^((?:your|the (?:office|shop|school|clinic|yard|farm|site)) (?:dogs?|cats?|pupp(?:y|ies)|parrot|rabbit|tortoise|horse))((?: \p{Lu}\p{Ll}+)?) ((?:was|were|sat|slept|lay)\b[^,]*)$/u.exec(
      inside,
    ) ?? []
  if (!whose || unwell.test(did)) return null
  return part('own', `It was good to meet ${whose}${name}${there.test(did) ? '' : `, who ${did}`}.`)
}
