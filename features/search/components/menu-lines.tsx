import { useEffect } from 'react'
import type { Line, LineGroup } from '../menu-groups'
import { Marked } from './marked'

/** The list under the field: groups of options, one of them active. The field keeps the focus. */
export function MenuLines({
  id,
  groups,
  active,
  onPick,
}: {
  id: string
  groups: readonly LineGroup[]
  active: number
  onPick: (line: Line) => void
}) {
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])
  let at = -1
  return (
    <div id={id} role="listbox" aria-label="Found" className="flex-1 overflow-y-auto overscroll-contain p-2">
      {groups.map(({ title, lines }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
        <div key={title} role="group" aria-label={title} className="mb-2">
          <p aria-hidden="true" className="px-3 pt-2 pb-1 text-ink-faint text-xs">
            {title}
          </p>
          {lines.map(line => {
            at += 1
            return (
              <div
                key={line.key}
                id={`${id}-${at}`}
                role="option"
                tabIndex={-1}
                aria-selected={at === active}
                className="command"
                onPointerDown={event => event.preventDefault()}
                onClick={() => onPick(line)}
                onKeyDown={event => event.key === 'Enter' && onPick(line)}
              >
                <span className="min-w-0 flex-1">
                  <span className="wrap-anywhere block font-medium">
                    <Marked pieces={line.title} />
                  </span>
                  {line.where && (
                    <span className="wrap-anywhere block text-ink-soft text-sm">
                      <Marked pieces={line.where} />
                    </span>
                  )}
                  {line.excerpt && (
                    <span className="wrap-anywhere block text-ink-soft text-sm">
                      <Marked pieces={line.excerpt} />
                    </span>
                  )}
                </span>
                {line.keys && (
                  <span
                    aria-hidden="true"
                    className="hidden shrink-0 font-sans text-ink-faint text-sm lg:block"
                  >
                    {line.keys}
                  </span>
                )}
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}
