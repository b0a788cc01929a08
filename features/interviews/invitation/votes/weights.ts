import type { Weights } from './candidate'

/** "b:at 1.2  b:bei 0.9": each sign with what it counts for or against, as `learn.ts` writes it, two spaces between. */
export const weightsOf = (written: string): Weights =>
  Object.fromEntries(
    written
      .trim()
      .split(/\n| {2}/)
      .flatMap(pair => {
        const at = pair.lastIndexOf(' ')
        return at > 0 ? [[pair.slice(0, at), Number(pair.slice(at + 1))]] : []
      }),
  )
