const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** Behind what it names, "level 2", and where no thing that can be counted follows, "at 5", it stays a figure. */
const counted =
  /(?<![\p{L}\d.,:/£$€#+-]|\b(?:level|year|grade|part|stage|phase|band|tier|floor|ward|room|line|site|unit|chapter|type|class|version|step|team|page|bay|gate|platform|pod|zone|block|number|no|route|junction|section|module|round|key|group|set|series|at|from|about|to|than|past) )([2-9])(?= (?:people|men|women|kids|children|staff|(?!hours? or|was\b|is\b|has\b|does\b|litres|tonnes|degrees|stars|metres|meters|miles|feet|inches)\p{Ll}{3,}(?<![su])s)\b)/giu

/** "used to be 3 jobs" → "three jobs": as a letter writes what is counted, where no other figure stands beside it. */
export const inWords = (sentence: string): string => {
  const bare = sentence.replace(/"[^"]*"/g, '')
  if ((bare.match(/\d[\d,.]*/g) ?? []).length !== (bare.match(counted) ?? []).length) return sentence
  return sentence
    .split(/("[^"]*")/)
    .map(piece =>
      piece.startsWith('"') ? piece : piece.replace(counted, digit => words[Number(digit) - 2] ?? digit),
    )
    .join('')
}
