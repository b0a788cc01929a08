'use client'

import { useRef, useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { buttonStyle } from '@/components/ui/button-style'
import { List } from '@/components/ui/list'
import type { WordRow } from '@/components/ui/word-rows'
import { rowMark } from '@/lib/page-rows'
import { markSeveralAction } from '../actions'

/** Rows with a box each: those that are ticked are marked at once, in one form that needs no script. */
export function ChooseSeveral({ rows }: { rows: readonly WordRow[] }) {
  const list = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState(0)
  const boxes = () => [...(list.current?.querySelectorAll<HTMLInputElement>('input[name=ids]') ?? [])]
  const count = () => setChosen(boxes().filter(box => box.checked).length)
  const setAll = (checked: boolean) => {
    for (const box of boxes()) box.checked = checked
    count()
  }
  return (
    <ActionForm action={markSeveralAction} resetOnDone onDone={() => setChosen(0)} onChange={count}>
      <div ref={list}>
        <fieldset className="choose-bar">
          <legend className="sr-only">With those you chose</legend>
          <p role="status">{`${chosen} chosen`}</p>
          <button
            type="button"
            className={buttonStyle({ look: 'bare', size: 'sm' })}
            onClick={() => setAll(chosen === 0)}
          >
            {chosen === 0 ? 'All on this page' : 'None'}
          </button>
          <button
            type="submit"
            name="as"
            value="sent"
            className={buttonStyle({ look: chosen > 0 ? 'act' : 'quiet', size: 'sm' })}
          >
            I sent them
          </button>
          <button
            type="submit"
            name="as"
            value="skipped"
            className={buttonStyle({ look: 'quiet', size: 'sm' })}
          >
            Skip them
          </button>
        </fieldset>
        <List>
          {rows.map(({ id, title, meta }, index) => (
            // The whole row is the label of its box.
            <li key={id} id={rowMark(index)} className="row">
              <input type="checkbox" name="ids" value={id} id={`choose-${id}`} className="row-box" />
              <div className="row-main">
                <label htmlFor={`choose-${id}`} className="row-link">
                  {title}
                </label>
                <div className="row-meta">{meta}</div>
              </div>
            </li>
          ))}
        </List>
      </div>
    </ActionForm>
  )
}
