import { type Slot, slots } from './slots'

// A letter is kept with its slots, `{note}`. Whoever reads it, copies it or sends it sees what is missing in words.

const gapOf = (slot: Slot) => `… ${slots[slot].label} …`

const slotByGap = new Map((Object.keys(slots) as Slot[]).map(slot => [gapOf(slot), slot]))
const gaps = new RegExp(
  [...slotByGap.keys()].map(gap => gap.replaceAll(/[.*+?()[\]]/g, '\\$&')).join('|'),
  'g',
)

/** The text as a person reads it: "… one thing from your conversation with them …". Other words in braces are their own. */
export const withGaps = (text: string): string =>
  text.replaceAll(/\{([a-z_]+)\}/g, (whole, name: string) =>
    Object.hasOwn(slots, name) ? gapOf(name as Slot) : whole,
  )

/** The text as it is kept: each gap that nobody has typed over is a slot again. */
export const withSlots = (text: string): string =>
  text.replaceAll(gaps, gap => {
    const slot = slotByGap.get(gap)
    return slot ? `{${slot}}` : gap
  })
