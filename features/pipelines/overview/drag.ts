// Cards are dragged with pointer events of our own, 2 KiB, and not with @atlaskit/pragmatic-drag-and-drop: that one
// stands on the browser's drag and drop, which gives no drag at all to a finger in several browsers that our readers
// use, shows its own picture under the pointer and cannot be put back by Escape everywhere. Here one way serves mouse,
// pen and finger: a mouse lifts a card once it has moved a little, a finger once it has rested a moment, so that the
// columns still scroll under it. Keyboard and menu do not come by here.

interface Hands {
  lift: (id: string) => void
  /** Over another column, or over none. */
  over: (stage: string | null) => void
  drop: (id: string, stage: string | null) => void
  cancel: () => void
}

const slack = 6
const fingerSlack = 10
const restMs = 220
const edge = 48
const scrollStep = 14

interface Held {
  id: string
  card: HTMLElement
  pointer: number
  x: number
  y: number
  isFinger: boolean
}

/** Listens on the board; call what comes back to stop. */
export function listenForDrags(board: HTMLElement, hands: Hands): () => void {
  let held: Held | null = null
  let ghost: HTMLElement | null = null
  let rest: ReturnType<typeof setTimeout> | undefined
  let frame = 0
  let last = { x: 0, y: 0 }

  const columnAt = ({ x, y }: { x: number; y: number }) =>
    document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-stage]')?.dataset.stage ?? null

  function lift() {
    if (!held) return
    const { card, id } = held
    const box = card.getBoundingClientRect()
    ghost = card.cloneNode(true) as HTMLElement
    ghost.classList.add('card-float')
    ghost.setAttribute('aria-hidden', 'true')
    ghost.inert = true
    ghost.style.width = `${box.width}px`
    ghost.style.left = `${box.left - held.x}px`
    ghost.style.top = `${box.top - held.y}px`
    document.body.append(ghost)
    hands.lift(id)
    follow()
    frame = requestAnimationFrame(scroll)
  }

  function follow() {
    if (ghost) ghost.style.translate = `${last.x}px ${last.y}px`
    hands.over(columnAt(last))
  }

  /** Near the board's edge it moves on under the card. */
  function scroll() {
    const { left, right } = board.getBoundingClientRect()
    const by = last.x < left + edge ? -scrollStep : last.x > right - edge ? scrollStep : 0
    if (by) {
      const before = board.scrollLeft
      board.scrollLeft += by
      if (board.scrollLeft !== before) follow()
    }
    frame = requestAnimationFrame(scroll)
  }

  function letGo() {
    clearTimeout(rest)
    cancelAnimationFrame(frame)
    ghost?.remove()
    ghost = null
    held = null
  }

  function onDown(event: PointerEvent) {
    const target = event.target as HTMLElement
    const card = target.closest<HTMLElement>('.card')
    const id = card?.querySelector('button')?.value
    if (held || event.button !== 0 || !event.isPrimary || !card || !id) return
    if (target.closest('button')) return
    const isFinger = event.pointerType === 'touch'
    last = { x: event.clientX, y: event.clientY }
    held = { id, card, pointer: event.pointerId, ...last, isFinger }
    if (isFinger) rest = setTimeout(lift, restMs)
  }

  function onMove(event: PointerEvent) {
    if (!held || event.pointerId !== held.pointer) return
    last = { x: event.clientX, y: event.clientY }
    const far = Math.hypot(last.x - held.x, last.y - held.y)
    if (ghost) follow()
    else if (held.isFinger && far > fingerSlack) letGo()
    else if (!held.isFinger && far > slack) lift()
  }

  function onUp(event: PointerEvent) {
    if (!held || event.pointerId !== held.pointer) return
    const { id } = held
    const wasLifted = ghost !== null
    const stage = columnAt(last)
    letGo()
    if (!wasLifted) return
    // The same press would follow the card's link.
    const swallow = (click: Event) => {
      click.preventDefault()
      click.stopPropagation()
    }
    window.addEventListener('click', swallow, { capture: true, once: true })
    setTimeout(() => window.removeEventListener('click', swallow, { capture: true }))
    hands.drop(id, stage)
  }

  function putBack() {
    const wasLifted = ghost !== null
    letGo()
    if (wasLifted) hands.cancel()
  }

  const onCancel = (event: PointerEvent) => {
    if (event.pointerId === held?.pointer) putBack()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !ghost) return
    event.preventDefault()
    event.stopPropagation()
    putBack()
  }
  // A lifted card goes with the finger, not the page; a long press opens no menu of the link under it.
  const onTouchMove = (event: TouchEvent) => ghost && event.cancelable && event.preventDefault()
  const onMenu = (event: Event) => held?.isFinger && event.preventDefault()
  const onNativeDrag = (event: Event) => event.preventDefault()

  const listeners = new AbortController()
  const { signal } = listeners
  board.addEventListener('pointerdown', onDown, { signal })
  board.addEventListener('touchmove', onTouchMove, { signal, passive: false })
  board.addEventListener('contextmenu', onMenu, { signal })
  board.addEventListener('dragstart', onNativeDrag, { signal })
  window.addEventListener('pointermove', onMove, { signal })
  window.addEventListener('pointerup', onUp, { signal })
  window.addEventListener('pointercancel', onCancel, { signal })
  window.addEventListener('keydown', onKey, { signal, capture: true })
  window.addEventListener('blur', putBack, { signal })
  return () => {
    putBack()
    listeners.abort()
  }
}
