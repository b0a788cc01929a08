import type { Route } from 'next'
import type { ComponentProps } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Link } from '@/components/ui/link'
import { Menu, MenuItem } from '@/components/ui/menu'
import { menuItemStyle } from '@/components/ui/menu-style'
import { deletePipelineAction } from '../actions'
import type { Turn } from '../turns'
import { StageForm } from './stage-form'

interface Props {
  id: string
  /** Steps back from it; null when it does not go on, or an offer waits for an answer. */
  stepBack: ComponentProps<typeof ActionForm>['action'] | null
  canPutAside: boolean
  turns: readonly Turn[]
}

/** What they may have said: an invitation, an offer, a no. */
export function AnswersMenu({ answers }: { answers: readonly Turn[] }) {
  if (answers.length === 0) return null
  return (
    <Menu trigger="They replied" label="They replied">
      {answers.map(turn => (
        <TurnItem key={turn.to} turn={turn} />
      ))}
      <MenuItem>
        <a href="#heard" className={menuItemStyle}>
          Something else
        </a>
      </MenuItem>
    </Menu>
  )
}

const TurnItem = ({ turn: { to, label } }: { turn: Turn }) => (
  <MenuItem>
    <Link href={to as Route} className={menuItemStyle}>
      <span className="wrap-anywhere">{label}</span>
    </Link>
  </MenuItem>
)

export function PipelineMenu({ id, stepBack, canPutAside, turns }: Props) {
  return (
    <Menu trigger="More" label="More for this process">
      {turns.map(turn => (
        <TurnItem key={turn.to} turn={turn} />
      ))}
      <MenuItem>
        <Link href={`/interviews/new?pipeline=${id}`} className={menuItemStyle}>
          Add an interview
        </Link>
      </MenuItem>
      <MenuItem>
        <Link href={`/pipelines/${id}/edit`} className={menuItemStyle}>
          Edit
        </Link>
      </MenuItem>
      <MenuItem>
        <Link href={`/share-links/new?pipeline=${id}`} className={menuItemStyle}>
          Share with a recruiter
        </Link>
      </MenuItem>
      {stepBack && (
        <MenuItem>
          <ActionForm action={stepBack}>
            <input type="hidden" name="id" value={id} />
            <button type="submit" className={menuItemStyle}>
              Withdraw
            </button>
          </ActionForm>
        </MenuItem>
      )}
      {canPutAside && (
        <MenuItem>
          <StageForm id={id}>
            <button type="submit" name="stage" value="aside" className={menuItemStyle}>
              Put aside
            </button>
          </StageForm>
        </MenuItem>
      )}
      <MenuItem>
        <ActionForm action={deletePipelineAction}>
          <input type="hidden" name="id" value={id} />
          <button type="submit" className={menuItemStyle}>
            Delete
          </button>
        </ActionForm>
      </MenuItem>
    </Menu>
  )
}
