import {
  BookOpen,
  DoorOpen,
  Lightbulb,
  MessageSquareText,
  Settings,
  Sun,
  Users,
  Waypoints,
} from 'lucide-react'
import type { Route } from 'next'
import type { ReactNode } from 'react'
import { type DeskLink, DeskNav } from '@/components/desk-nav'
import { Logo } from '@/components/ui/mark'
import { Toaster } from '@/components/ui/toast'
import { OfflineShell } from '@/features/reflections/components/offline-shell'

const icon = 'size-5'
const links: DeskLink[] = [
  { href: '/today' as Route, label: 'Today', icon: <Sun className={icon} aria-hidden /> },
  { href: '/pipelines' as Route, label: 'Processes', icon: <Waypoints className={icon} aria-hidden /> },
  { href: '/drafts' as Route, label: 'Messages', icon: <MessageSquareText className={icon} aria-hidden /> },
  { href: '/people' as Route, label: 'People', icon: <Users className={icon} aria-hidden /> },
  { href: '/questions' as Route, label: 'Questions', icon: <BookOpen className={icon} aria-hidden /> },
  { href: '/insights' as Route, label: 'Insights', icon: <Lightbulb className={icon} aria-hidden /> },
  { href: '/settings' as Route, label: 'Settings', icon: <Settings className={icon} aria-hidden /> },
]

const bar = ['/today', '/pipelines', '/drafts', '/people'] as string[] as [Route, Route, Route, Route]

/** Reads nothing: every page below gates for itself. */
export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <div className="desk lg:flex">
      <DeskNav
        logo={<Logo />}
        links={links}
        bar={bar}
        action={{
          href: '/just-now' as Route,
          label: 'I’ve just had an interview',
          short: 'Reflect',
          icon: <DoorOpen className={icon} aria-hidden />,
        }}
      />
      <div className="min-w-0 flex-1">{children}</div>
      <Toaster />
      <OfflineShell />
    </div>
  )
}
