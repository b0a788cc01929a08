import { Icon } from '../ui/icon'
import { keepWord, sidebarCookie } from './desk-cookies'

export function SidebarSwitch({
  narrow,
  onSwitch,
}: {
  narrow: boolean
  onSwitch: (narrow: boolean) => void
}) {
  function toggle() {
    keepWord(sidebarCookie, narrow ? 'wide' : 'narrow')
    onSwitch(!narrow)
  }
  return (
    <button
      type="button"
      onClick={toggle}
      aria-expanded={!narrow}
      title={narrow ? 'Widen the sidebar' : undefined}
      className="side-item"
    >
      <Icon name="panel-left" />
      <span>{narrow ? 'Sidebar' : 'Narrow the sidebar'}</span>
    </button>
  )
}
