/**
 * The one way in which a page gets the weaver: when somebody is about to type, and held from then on, so that the sentence also
 * appears without a network. Null when it did not come: then there is only what was typed.
 */
export const loadWeaver = once(async () => (await import('./packs/weavers')).weavers.en)

/** The same for the other details of a letter. */
export const loadSlotWeaver = once(async () => (await import('./packs/slot-weavers')).slotWeavers.en)

function once<T>(load: () => Promise<T>): () => Promise<T | null> {
  let loading: Promise<T | null> | null = null
  return () => {
    loading ??= load().catch(() => {
      // Asked for again once there is a network.
      loading = null
      return null
    })
    return loading
  }
}
