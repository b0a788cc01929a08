import type { Weaver } from '../pack'
import { needs, weave } from './weave'

/** The part of English that a phone needs to show the sentence while somebody types. */
export const weaver: Weaver = { weave, needs }
