import type { Weaver } from '../pack'
import { needs, weave } from './weave'

/** The part of English that a phone needs to show the sentence while somebody types. */
export const weaver: Weaver = {
  stems: {
    told_me_about: 'told me about',
    asked_me_about: 'asked me about',
    said: 'said',
    showed_me: 'showed me',
    advised_me_to: 'advised me to',
    helped_me_by: 'helped me by',
    we_share: 'we share',
    own_words: 'in my own words',
  },
  weave,
  needs,
}
