const foreign = new Set(
  `der und ist nicht mit für ein eine einen sehr wir ich auf vom zum zur über haben dass auch bei wie sich oder aber wenn wurde mir
  le les une est pas avec pour dans nous vous très sur qui je elle ils ont mais leur leurs sont être équipe
  ze wat mij elke elk laten mee deze het een niet voor zijn wij heel naar hebben ik jullie geen maar ook wordt zij hun
  el los las una con muy por pero sobre nos sus está gracias porque cuando
  di che della molto non sono anche perché una gli nel
  de van la del des du den
  das danke merci gracias dank bedankt grazie obrigada tack dziękuję nette gespräch sie og ikke jeg til med om jer han hun det är
  mein meine dein ihr dort hier viel gut schon noch nur kann kollege kollegin schön toll freundlich arbeitet arbeiten
  mon ma mes était c'était bien beaucoup bon bonne tout il cette chez mi su también mucho todo equipo era fue más mio mia molto tutto squadra stato mijn leuk goed veel erg onze hun meu minha foi mais bem był było dobry
  et sympa écoute très équipe y buen buena buenos mucha ambiente también e il qui avec
  mich nach meiner meinem meinen jemand zum ersten nett hatte mal
  durch unser unsere ihre ihrer beim alles
  diolch yn fawr am iawn croeso cynnes chi agus go raibh maith agat tá
  verão antes pelo pela ontem também você vocês obrigada nos nas
  uma não muito com são isso você obrigado dos jak nie jest się bardzo och att det är inte som och`.split(
    /\s+/,
  ),
)
/** As words end elsewhere. */
const endings =
  /.(?:ción|sión|(?<!gran)dad|amente|anza|keit|heit|schaft|eux|euse|ção|zione|ität|ungen|heid|ość|ienie|erung|ienne)$/
const english = new Set(
  'the a an and of to in on for with that how what why you your she he they we it were are my about said told asked not by from who when their his this have has had'.split(
    ' ',
  ),
)

/** Whether a note is in another language than English; short notes of names and things are in any. */
export function isForeign(text: string): boolean {
  // Most letters are: then none of their letters need be counted.
  const isPlain = !/[^\p{ASCII}\p{P}]/u.test(text)
  if (!isPlain) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    const strange = text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0
    if (strange > letters * 0.3) return true
  }
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? []
  const theirs = words.filter(word => (foreign.has(word) || endings.test(word)) && !english.has(word)).length
  const odd = isPlain
    ? 0
    : words.filter(word => /[^\p{Script=Latin}']|[çşğıñøåßłžšřčāāăâêîôûàèìòùáíóúäöü]/iu.test(word)).length
  const ours = words.filter(word => english.has(word)).length
  // "a carta de pesados": "a" is a word of many languages.
  if (odd > 0 && theirs > 0 && words.length > 4 && words.every(word => word === 'a' || !english.has(word)))
    return true
  if (ours === 0 && words.length >= 3 && theirs * 4 >= words.length) return true
  // "café" is English enough.
  if (ours === 0 && words.length > 2 && /[áíóúñãõçğşøåßąęłżšřč]/i.test(text)) return true
  if (ours === 0 && odd * 2 >= words.length && words.length > 1) return true
  return (
    theirs > ours &&
    (theirs >= 2 || (theirs === 1 && ours === 0 && words.length <= 4 && words.length > 1)) &&
    theirs * 6 >= words.length
  )
}
