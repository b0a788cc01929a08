import { PanelLeft } from 'lucide-react'
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
      className="flex min-h-10 items-center gap-3 rounded px-3 text-left text-ink-soft text-sm hover:bg-glow/60 hover:text-ink"
    >
      <PanelLeft className="size-5 shrink-0" aria-hidden />
      <span className={narrow ? 'sr-only' : undefined}>{narrow ? 'Sidebar' : 'Narrow the sidebar'}</span>
    </button>
  )
}
