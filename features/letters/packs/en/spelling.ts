// The letters are written in British spelling; American readers get theirs.
const american: readonly (readonly [RegExp, string])[] = [
  [/\b([Oo])rganis/g, '$1rganiz'],
  [/\b([Rr])ealis/g, '$1ealiz'],
  [/\b([Rr])ecognis/g, '$1ecogniz'],
  [/\b([Aa])pologis/g, '$1pologiz'],
  [/\b([Ff])avour/g, '$1avor'],
  [/\b([Cc])olour/g, '$1olor'],
  [/\b([Pp])rogramme\b/g, '$1rogram'],
  [/\b([Pp])ractis/g, '$1ractic'],
  [/\b([Cc])entre\b/g, '$1enter'],
  [/\bCV\b/g, 'resume'],
  [/\b([Ww])hilst\b/g, '$1hile'],
  [/\be-mail/g, 'email'],
  [/\bKind regards\b/g, 'Best regards'],
  [/\bYours sincerely\b/g, 'Sincerely'],
  [/\bholiday allowance\b/g, 'vacation'],
  [/\bjust say(?= what| when| if|\.)/g, 'just let me know'],
  [/\bdo say if\b/g, 'please tell me if'],
  [/\b([Qq])uite understand\b/g, 'completely understand'],
]
const writesAmerican = new Set(['US', 'PH'])

export const spelling = (text: string, country: string): string =>
  writesAmerican.has(country) ? american.reduce((so, [from, to]) => so.replace(from, to), text) : text
