import { shapeOf } from '../grammar/shape'
import { part, type Read } from './frames'
import { ofYours } from './topic'

/** "the coffee, and for being so patient": two thanks, as one says them. Null where it is not two. */
export function twoThanks(inside: string): Read | null {
  const [, thing, doing] = /^(.+?),? and for ((?:not )?\p{L}{2,}ing(?: \S.*)?)$/iu.exec(inside) ?? []
  return thing && doing && shapeOf(thing) === 'noun'
    ? part('own', `Thank you for ${ofYours(thing)}, and for ${doing}.`)
    : null
}
