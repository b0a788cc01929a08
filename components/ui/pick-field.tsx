'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react'
import { useFormAnswer } from './action-form'
import { Field } from './field'
import { Input, Select } from './input'

export interface Pick {
  id: string
  label: string
}

interface Props {
  label: string
  name: string
  /** Where to ask for more: answers `Pick[]` for what is typed, at most twenty. */
  from: string
  /** The latest, and all there are unless `hasMore`. */
  recent: readonly Pick[]
  hasMore: boolean
  /** What stands for none of them. */
  placeholder?: string
  hint?: string
  chosen?: Pick | null | undefined
  required?: boolean
  /** There are too many for the page: before there is script what is typed is sent as it is, and the server reads it. */
  typed?: boolean
  className?: string
  onPick?: (id: string) => void
}

const never = () => () => {}

/**
 * One of a few is a select; one of many is a field to type in that finds (a WAI-ARIA combobox). Before there is script
 * it is a select of the latest, or a field to type in.
 */
export function PickField(props: Props) {
  const { label, name, recent, hasMore, placeholder, hint, chosen, required, className, onPick } = props
  const { error, typed } = useFormAnswer(name)
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const field = { label, name, hint, error, required: required ?? false, className: className ?? '' }
  if (hasMore && hasScript) {
    // What was sent before there was script, and refused, stays what was typed: the server reads it.
    const first = props.typed && typed ? { id: typed, label: typed } : chosen
    return <Field {...field}>{control => <Finder {...props} chosen={first} control={control} />}</Field>
  }
  if (props.typed)
    return (
      <Field {...field}>
        {control => <Input {...control} autoComplete="off" defaultValue={typed ?? chosen?.label ?? ''} />}
      </Field>
    )
  const missing = chosen && !recent.some(({ id }) => id === chosen.id) ? [chosen] : []
  return (
    <Field {...field}>
      {control => (
        <Select
          {...control}
          placeholder={placeholder ?? 'Choose'}
          defaultValue={typed ?? chosen?.id ?? ''}
          onChange={event => onPick?.(event.currentTarget.value)}
          options={[...missing, ...recent].map(({ id, label }) => ({ value: id, label }))}
        />
      )}
    </Field>
  )
}

function Finder({
  name,
  from,
  recent,
  placeholder,
  chosen,
  required,
  onPick,
  control,
}: Props & { control: { id: string } }) {
  const list = useId()
  const input = useRef<HTMLInputElement>(null)
  const first = useRef(chosen ?? null)
  const [picked, setPicked] = useState(chosen ?? null)
  const [text, setText] = useState(chosen?.label ?? '')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const wanted = isOpen && text !== picked?.label ? text.trim() : ''
  const { found, isAsking } = useFound(from, wanted, recent)
  /** Enter came before the answer did. */
  const [entered, setEntered] = useState(false)

  function pick(choice: Pick | null) {
    setPicked(choice)
    setText(choice?.label ?? '')
    setOpen(false)
    setActive(-1)
    if (choice?.id !== picked?.id) onPick?.(choice?.id ?? '')
  }
  const begin = useRef(pick)
  begin.current = pick

  useEffect(() => {
    const form = input.current?.form
    const again = () => begin.current(first.current)
    form?.addEventListener('reset', again)
    return () => form?.removeEventListener('reset', again)
  }, [])

  useEffect(() => {
    if (!entered || isAsking) return
    setEntered(false)
    const [only, ...others] = found
    if (only && others.length === 0) begin.current(only)
  }, [entered, isAsking, found])

  useEffect(() => {
    if (active >= 0) document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [active, list])

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step) {
      event.preventDefault()
      setOpen(true)
      const next = isOpen ? active + step : step > 0 ? 0 : found.length - 1
      setActive(found.length === 0 ? -1 : (next + found.length) % found.length)
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault()
      const choice = found[active] ?? (found.length === 1 ? found[0] : undefined)
      if (isAsking) setEntered(true)
      else if (choice) pick(choice)
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      pick(picked)
    }
  }

  return (
    <div className="relative">
      <input type="hidden" name={name} value={picked?.id ?? ''} />
      <Input
        {...control}
        ref={input}
        name={undefined}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? `${list}-${active}` : undefined}
        autoComplete="off"
        placeholder={placeholder ?? 'Type to find'}
        required={required}
        value={text}
        onChange={event => {
          setText(event.currentTarget.value)
          setOpen(true)
          setActive(-1)
          setEntered(false)
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={() => pick(text.trim() === '' ? null : picked)}
      />
      <div
        id={list}
        role="listbox"
        aria-label="Found"
        hidden={!isOpen || found.length === 0}
        className="finds"
      >
        {found.map((choice, index) => (
          <div
            key={choice.id}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onPointerDown={event => event.preventDefault()}
            onClick={() => pick(choice)}
            onKeyDown={event => event.key === 'Enter' && pick(choice)}
          >
            {choice.label}
          </div>
        ))}
      </div>
      <p role="status" className="sr-only">
        {isOpen && !isAsking && (found.length === 1 ? '1 found' : `${found.length} found`)}
      </p>
      {isOpen && !isAsking && found.length === 0 && (
        <p className="finds px-3 py-2 text-ink-soft">Nothing found</p>
      )}
    </div>
  )
}

/** What the server finds for these words, a moment after the last key; the latest while there are none. */
function useFound(from: string, words: string, recent: readonly Pick[]) {
  const [answer, setAnswer] = useState<{ words: string; found: readonly Pick[] }>({
    words: '',
    found: recent,
  })
  useEffect(() => {
    if (!words) return
    const asked = new AbortController()
    const wait = setTimeout(async () => {
      try {
        const response = await fetch(`${from}&q=${encodeURIComponent(words)}`, { signal: asked.signal })
        setAnswer({ words, found: response.ok ? ((await response.json()) as Pick[]) : [] })
      } catch {
        if (!asked.signal.aborted) setAnswer({ words, found: [] }) // no network: nothing is found, nothing breaks
      }
    }, 120)
    return () => {
      clearTimeout(wait)
      asked.abort()
    }
  }, [from, words])
  if (!words) return { found: recent, isAsking: false }
  return { found: answer.found, isAsking: answer.words !== words }
}
