/** A length as a drawing needs it: a tenth of a unit is less than anybody sees, and each figure is sent twice. */
export const drawn = (length: number): number => Math.round(length * 10) / 10
