import {
  BookOpen,
  ChartNoAxesColumn,
  type LucideIcon,
  MessageSquareText,
  Scale,
  Sun,
  Users,
  Waypoints,
} from 'lucide-react'
import type { PlaceName } from './map'

export const placeIcons: Record<Exclude<PlaceName, 'account'>, LucideIcon> = {
  today: Sun,
  processes: Waypoints,
  messages: MessageSquareText,
  people: Users,
  prepare: BookOpen,
  decide: Scale,
  review: ChartNoAxesColumn,
}
