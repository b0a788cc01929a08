import type { Weaver } from '../pack'
import { stems } from './stems'
import { needs, weave } from './weave'

/** The part of English that a phone needs to show the sentence while somebody types. */
export const weaver: Weaver = { stems, weave, needs }
