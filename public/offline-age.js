// How old a page is that is shown without a network, in words. Read by the worker and by the shell alike.
// biome-ignore lint/correctness/noUnusedVariables: sw.js and offline.js call it
function ageInWords(ms) {
  const minutes = Math.round(ms / 60_000)
  const say = (count, word) => `${count} ${word}${count === 1 ? '' : 's'} ago`
  if (minutes < 1) return 'just now'
  if (minutes < 60) return say(minutes, 'minute')
  return minutes < 48 * 60 ? say(Math.round(minutes / 60), 'hour') : say(Math.round(minutes / 1440), 'day')
}
