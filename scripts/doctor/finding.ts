/** What was found out about one thing, in words; `do` says what helps. */
export interface Finding {
  about: string
  level: 'fine' | 'unknown' | 'warning' | 'wrong'
  says: string
  do?: string
}

type Say = (about: string, says: string, todo?: string) => Finding

const at =
  (level: Finding['level']): Say =>
  (about, says, todo) => ({ about, level, says, ...(todo ? { do: todo } : {}) })

export const fine = at('fine')
/** It could not be found out. */
export const unknown = at('unknown')
/** It works, and something of it will be missed one day. */
export const warning = at('warning')
export const wrong = at('wrong')

const marks = { fine: 'fine   ', unknown: '?      ', warning: 'warning', wrong: 'WRONG  ' }

/** A line each, and one for what to do. */
export function report(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ about }) => about.length))
  const indent = ' '.repeat(marks.fine.length + width + 6)
  return findings
    .flatMap(({ about, level, says, do: todo }) => [
      `  ${marks[level]}  ${about.padEnd(width)}  ${says}`,
      ...(todo ? [`${indent}→ ${todo}`] : []),
    ])
    .join('\n')
}

/** For scripts: 1 when something is wrong, else 0. */
export const exitCodeOf = (findings: readonly Finding[]): number =>
  findings.some(({ level }) => level === 'wrong') ? 1 : 0
