import { Icon } from '../ui/icon'
import { sidebarCookie } from './sidebar-cookie'

const year = 365 * 86_400

export function SidebarSwitch({
  narrow,
  onSwitch,
}: {
  narrow: boolean
  onSwitch: (narrow: boolean) => void
}) {
  function toggle() {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not everywhere yet
    document.cookie = `${sidebarCookie}=${narrow ? 'wide' : 'narrow'}; path=/; max-age=${year}; samesite=lax`
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
