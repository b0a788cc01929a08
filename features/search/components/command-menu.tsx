'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { buttonStyle } from '@/components/ui/button-style'
import type { Command } from '../acts'
import { whichOnes } from '../acts'
import { choiceLines, type Line, menuGroups } from '../menu-groups'
import type { Finds } from '../search'
import { longestQuery, wordsOf } from '../words'
import { MenuLines } from './menu-lines'
import { useAnswers } from './use-answers'

const nothingFound: Finds = { groups: [], isNear: false }
const noChoices: { id: string; label: string }[] = []

type Asking = Pick<Command, 'href'> & { which: NonNullable<Command['which']> }

/**
 * Go anywhere, do what people do most, find anything: one field and one list (a WAI-ARIA combobox) in a native dialog.
 * Of our own, and a quarter of what the usual package weighs: that one sorts by itself, which the database does here.
 */
export function CommandMenu({ onGo, onClose }: { onGo: (href: string) => void; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useId()
  const [typed, setTyped] = useState('')
  const [asking, setAsking] = useState<Asking | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  /** Enter came before the answer did. */
  const [entered, setEntered] = useState(false)
  useEffect(() => dialog.current?.showModal(), [])

  const words = wordsOf(typed)
  const query = encodeURIComponent(words.join(' '))
  const found = useAnswers(!asking && query ? `/search/answers?q=${query}` : null, nothingFound)
  const choices = useAnswers(asking && `${whichOnes[asking.which].from}&q=${query}`, noChoices)
  const { isAsking, failed } = asking ? choices : found
  const groups = asking
    ? choiceLines(asking, words, choices.answer)
    : menuGroups(typed.trim(), words, found.answer)
  const lines = groups.flatMap(group => group.lines)
  const at = Math.max(
    0,
    lines.findIndex(({ key }) => key === chosen),
  )
  const active = lines[at]

  function run({ command }: Line) {
    if (command.which) {
      setAsking({ href: command.href, which: command.which })
      setTyped('')
      setChosen(null)
      return
    }
    dialog.current?.close()
    onGo(command.href)
  }
  const begin = useRef(run)
  begin.current = run

  useEffect(() => {
    if (!entered || isAsking) return
    setEntered(false)
    if (active) begin.current(active)
  }, [entered, isAsking, active])

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setChosen(lines[(at + step + lines.length) % lines.length]?.key ?? null)
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      // What is meant by the words is only known with the answer; what was chosen by hand is known already.
      if (isAsking && !lines.some(({ key }) => key === chosen)) setEntered(true)
      else if (active) run(active)
    } else if (event.key === 'Backspace' && asking && typed === '') setAsking(null)
  }

  const label = asking ? whichOnes[asking.which].ask : 'Find anything, or do something'
  const count = lines.length - (asking || words.length === 0 ? 0 : 1)
  return (
    <dialog
      ref={dialog}
      aria-label="Search and commands"
      onClose={onClose}
      onCancel={event => {
        if (!asking) return
        event.preventDefault()
        setAsking(null)
      }}
      onPointerDown={event => event.target === event.currentTarget && event.currentTarget.close()}
      className="command-menu"
    >
      <div className="flex h-full flex-col">
        <div className="flex items-center gap-2 border-line border-b p-3">
          <input
            autoFocus
            type="text"
            role="combobox"
            aria-label={label}
            aria-expanded="true"
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={active ? `${list}-${at}` : undefined}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="go"
            maxLength={longestQuery}
            placeholder={asking ? label : 'Find or do anything'}
            value={typed}
            onChange={event => {
              setTyped(event.currentTarget.value)
              setChosen(null)
              setEntered(false)
            }}
            onKeyDown={onKeyDown}
            className="control h-12 flex-1"
          />
          <button
            type="button"
            onClick={() => dialog.current?.close()}
            className={buttonStyle({ look: 'bare', size: 'sm' })}
          >
            Close
          </button>
        </div>
        {!asking && found.answer.isNear && !isAsking && words.length > 0 && (
          <p className="px-4 pt-3 text-ink-soft text-sm">Nothing says exactly that. This comes close:</p>
        )}
        <MenuLines id={list} groups={groups} active={at} onPick={run} />
        {failed && (
          <p role="alert" className="px-4 pb-4 text-ink-soft">
            We can’t search right now. Going somewhere still works.
          </p>
        )}
        {asking && !isAsking && !failed && lines.length === 0 && (
          <p className="px-4 pb-4 text-ink-soft">Nothing found</p>
        )}
        <p role="status" className="sr-only">
          {words.length > 0 && !isAsking && (count === 1 ? '1 found' : `${count} found`)}
        </p>
      </div>
    </dialog>
  )
}
