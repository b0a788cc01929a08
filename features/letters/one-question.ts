// A question mark inside an address (https://…?a=b) is not a question: it is followed by text.
const question = /[?？!！]*[?？][?？!！]*["'”’)\]]*(?=\s|$)|？/gu

export function countQuestions(text: string): number {
  return text.match(question)?.length ?? 0
}

/** A nudge asks one thing at most, so that it can be answered in a line (practice 11.2, rules). */
export function keepsToOneQuestion(text: string): boolean {
  return countQuestions(text) <= 1
}
