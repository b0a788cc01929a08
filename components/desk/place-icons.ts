import type { IconName } from '../ui/icons'
import type { PlaceName } from './map'

export const placeIcons: Record<Exclude<PlaceName, 'account'>, IconName> = {
  today: 'sun',
  processes: 'waypoints',
  messages: 'message-square-text',
  people: 'users',
  prepare: 'book-open',
  decide: 'scale',
  review: 'chart-no-axes-column',
}
