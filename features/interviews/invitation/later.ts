/** A word of each of its ways: without one there is nothing to look for, from every letter of a long line anew. */
const sign =
  /ensuite|afterwards|danach|anschließend|daarna|después|luego|goes? (?:well|goed)|should that go well|tout se passe bien|échange est concluant|todo va bien|wenn (?:das|alles)|goed gaat|klikt|tutto va bene/iu

/** "Si tout se passe bien, vous rencontrerez ensuite …", "If that goes well she has folks come in": another time. */
const later =
  /[^.!?]{0,120}(?:(?:meet|speak with|talk to|treffen|sprechen|rencontrerez|verrez|échangerez|spreekt|ontmoet|conocerás)[^.!?]{0,12}(?:ensuite|afterwards|danach|anschließend|daarna|después|luego)|(?:if (?:that|this|it|all) goes well|should that go well|si (?:tout se passe bien|l['’]échange est concluant|todo va bien)|wenn (?:das|alles) (?:gut|passt)|als (?:dat|het) (?:goed gaat|klikt)|se tutto va bene),? (?:you|vous|she|he|we|they|there|the|nous|gibt|folgt|lernen|volgt|maak|conocer\p{L}*|ci sar\p{L}*))[^.!?]{0,160}/iu

/** Without what is said of another time. */
export const withoutLater = (text: string) => (sign.test(text) ? text.replace(later, ' ') : text)
