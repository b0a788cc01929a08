import type { HookStem } from '../../hook'

/** How each stem is offered. */
export const stems: Record<HookStem, string> = {
  told_me_about: 'told me about',
  asked_me_about: 'asked me about',
  said: 'said',
  showed_me: 'showed me',
  advised_me_to: 'advised me to',
  helped_me_by: 'helped me by',
  we_share: 'we share',
  own_words: 'in my own words',
}
