import { praise } from '../grammar/words'

const felt =
  /^(?:(?:and |so )?(?:wow|brilliant|amazing|bless|ha|legend|respect|love it|small world|what are the odds|who knew|mad|wild|class|sweet|(?:so|such|really|very|too|pretty) (?:much )?(?:fun|funny|kind|cool|nice|sweet|good|lovely|interesting|impressive|proud|clever|patient|helpful)|(?:such )?an? (?:really )?(?:nice|lovely|good|sweet|great) (?:moment|touch|sign|question|story|thing|man|woman|person|detail|idea)(?: i think)?|(?:nice|lovely|good|great|sweet) (?:moment|touch|sign|question|story|detail|idea|coincidence)(?: i think)?|(?:i )?(?:really )?(?:liked|loved|like|love|admired?|appreciated?) (?:it|that|this)(?: a lot| so much)?|(?:small|little|silly) thing but (?:still|it (?:mattered|helped|counts?|meant a lot)|nice)|(?:it )?felt (?:so |really )?(?:right|good|natural|easy)|(?:it )?(?:didn't|did not|hardly|never) (?:feel|felt) like (?:an? )?(?:job )?interview(?: at all)?|(?:it |that |this )?(?:sounded|sounds|looked|looks) (?:so |really |very |pretty )?(?:great|good|nice|fun|brilliant|amazing|lovely|interesting|fantastic)|(?:i )?(?:didn't|did not|wasn't) expect(?:ing)? (?:that|it|this)(?: at all)?|it was (?:really |very )?(?:good|nice|great|fun)|(?:i )?thought (?:that|it) was \p{L}+|(?:told|gave) (?:me|it to me) (?:it )?straight|(?:the )?(?:first|second|third|fourth) time (?:meeting|seeing|talking to|speaking to) (?:her|him|them)|gave me (?:hope|goosebumps|confidence|a laugh|chills|ideas)|that(?:'s| is| was) (?:so |really |very |pretty )?(?:an? )?(?:cool|nice|great|lovely|good|amazing|sweet|funny|fun|kind)(?: sign| thing| touch| idea)?)(?: though| really| too)?)$/iu

/** Says how it felt, and nothing that was said, shown or done: "so much fun", "what are the odds". */
export const isRemark = (text: string): boolean => {
  const plain = text.replace(/[.!?…\s]+$/u, '')
  return felt.test(plain) || praise.test(plain)
}
