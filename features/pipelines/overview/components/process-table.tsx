'use client'

import type { Route } from 'next'
import { type MouseEvent, useRef, useState, useSyncExternalStore } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Link } from '@/components/ui/link'
import { toast } from '@/components/ui/toast'
import type { Choices } from '@/features/choices/find-choices'
import { inDays } from '@/lib/in-days'
import { rowMark } from '@/lib/page-rows'
import { actOnSeveralAction, undoSeveralAction } from '../actions'
import { type Card, wishWords } from '../card-words'
import { SeveralBar } from './several-bar'

/** A card, with the name of its stage left to the table, and the day it moved last. */
export interface Row extends Card {
  moved: string
}

export interface Head {
  label: string
  href: string
  sorted?: 'ascending' | 'descending'
}

interface Props {
  rows: readonly Row[]
  heads: readonly Head[]
  stages: readonly { value: string; label: string }[]
  recruiters: Choices
}

const never = () => () => {}

/** Dense rows; several are chosen and acted on at once, in one form that needs no script. */
export function ProcessTable({ rows, heads, stages, recruiters }: Props) {
  const [chosen, setChosen] = useState(0)
  const last = useRef<HTMLInputElement | null>(null)
  const form = useRef<HTMLDivElement>(null)
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const nameOf = new Map(stages.map(({ value, label }) => [value, label]))
  const boxes = () => [...(form.current?.querySelectorAll<HTMLInputElement>('input[name=ids]') ?? [])]
  const count = () => setChosen(boxes().filter(box => box.checked).length)
  const setAll = (checked: boolean) => {
    for (const box of boxes()) box.checked = checked
    count()
  }

  /** With shift, everything from the last one chosen to this. */
  function choose({ currentTarget: box, shiftKey }: MouseEvent<HTMLInputElement>) {
    if (shiftKey && last.current) {
      const all = boxes()
      const [from = 0, to = 0] = [all.indexOf(last.current), all.indexOf(box)].toSorted((a, b) => a - b)
      for (const one of all.slice(from, to + 1)) one.checked = box.checked
    }
    last.current = box
    count()
  }

  return (
    <ActionForm
      action={actOnSeveralAction}
      quiet={hasScript ? 'done' : false}
      resetOnDone
      onDone={state => {
        setChosen(0)
        const undo = state.data?.undo as Record<string, string> | undefined
        toast(state.message, undo && { action: undoSeveralAction, fields: undo })
      }}
    >
      <div ref={form} className="several">
        <SeveralBar count={chosen} stages={stages} recruiters={recruiters} onAll={setAll} />
        <table className="processes">
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">Choose</span>
              </th>
              {heads.map(({ label, href, sorted }) => (
                <th key={label} scope="col" aria-sort={sorted}>
                  <Link href={href as Route}>{label}</Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.id} id={rowMark(index)}>
                <td>
                  <input
                    type="checkbox"
                    name="ids"
                    value={row.id}
                    aria-label={row.company}
                    onClick={choose}
                  />
                </td>
                <th scope="row">
                  <Link href={`/pipelines/${row.id}` as Route}>{row.company}</Link>
                </th>
                <td>{row.role}</td>
                <td>{nameOf.get(row.stage)}</td>
                <td>
                  {row.wants && <b>{wishWords[row.wants]}</b>}
                  {row.next && <span className={row.late && 'card-late'}>{row.next}</span>}
                </td>
                <td>
                  {row.days !== undefined && (
                    <>
                      <span className="sm:hidden">Waiting </span>
                      {row.days === 0 ? 'since today' : inDays(row.days)}
                    </>
                  )}
                </td>
                <td>{row.interest && `${row.interest} of 5`}</td>
                <td>{row.moved}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ActionForm>
  )
}
