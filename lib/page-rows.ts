// Apart from paging: these stand in the browser, which needs nothing that reads an address.

/** So many rows at first, and again with every "Show more". */
export const pageRows = 50
/** A page grows in place to so many; then the list goes on from its last key. */
export const mostRows = 200

/** The first row of each further fifty has a name, where a page without script goes on reading. */
export const rowMark = (index: number, step = pageRows): string | undefined =>
  index > 0 && index % step === 0 ? `row-${index}` : undefined
