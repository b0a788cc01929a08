'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type ComponentType, useEffect, useState, useTransition } from 'react'
import { setOut } from '../ui/going'
import { keysCookie } from './desk-cookies'
import { meaningOf, type Pressed, patienceMs } from './keys'
import { openSearch } from './open-search'
import { pressInRow, stepRow } from './rows'

/** Listens for the keys of the desk. What they show is only loaded when it is asked for. */
export function Hands() {
  const router = useRouter()
  const [going, go] = useTransition()
  const [Help, setHelp] = useState<ComponentType<{ onClose: () => void }> | null>(null)
  useEffect(() => (going ? setOut() : undefined), [going])
  useEffect(() => {
    let waitsSince = Number.NEGATIVE_INFINITY
    const perform = (pressed: Pressed) => {
      if (pressed.do === 'wait') waitsSince = performance.now()
      else if (pressed.do === 'go') go(() => router.push(pressed.href as Route))
      else if (pressed.do === 'step') stepRow(pressed.by)
      else if (pressed.do === 'press') pressInRow(pressed.key)
      else if (pressed.do === 'undo')
        [...document.querySelectorAll<HTMLElement>('[data-undo]')].at(-1)?.click()
      else if (pressed.do === 'help')
        import('./keys-dialog').then(
          ({ KeysDialog }) => setHelp(() => KeysDialog),
          () => {},
        )
      else openSearch()
    }
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
        return
      if (isBusy(event.target) || isOff()) return
      const afterG = performance.now() - waitsSince < patienceMs
      waitsSince = Number.NEGATIVE_INFINITY
      const pressed = meaningOf(event.key, afterG)
      if (!pressed) return
      event.preventDefault()
      perform(pressed)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [router])
  return Help && <Help onClose={() => setHelp(null)} />
}

const ticked = new Set(['checkbox', 'radio', 'button', 'submit'])

/** Whether the key belongs to what has the focus, or to a dialog that is open. */
function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], [popover]:popover-open')) return true
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !ticked.has(target.type)
  return target.isContentEditable || target.matches('textarea, select, [role="combobox"], [role="textbox"]')
}

const isOff = () => document.cookie.split('; ').includes(`${keysCookie}=off`)
