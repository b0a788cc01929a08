import { noFirmsWord } from './firm-words'

/** Where one reports, and what a sentence begins with: capitals that are nobody's. */
const places =
  /^(?:reception|receptionist|security|front|concierge|directions|details|information|info|the|our|we|they|you|he|she|it|that|this|there|then|both|empfang|pforte|pförtner|zimmer|haus|sekretariat|information|anmeldung|wir|sie|ihr|er|es|das|die|der|accueil|secrétariat|nous|vous|elle|il|receptie|balie|wij|jij|hij|recepción|conserjería|usted|reception|portineria|segreteria)$/iu

export const isNoFirst = (word: string) => noFirmsWord.test(word) || places.test(word)
