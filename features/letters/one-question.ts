// A question mark inside an address (https://…?a=b) is not a question: it is followed by text.
const question = /[?？!！]*[?？][?？!！]*["'”’)\]]*(?=\s|$)|？/gu

export function countQuestions(text: string): number {
  return text.match(question)?.length ?? 0
}
