/** What icons.svg holds of Lucide's (lucide.dev, ISC). `npx vitest run components/ui/icons.test.tsx -u` draws it anew. */
export const lucideIcons = [
  'sun',
  'waypoints',
  'message-square-text',
  'users',
  'book-open',
  'scale',
  'chart-no-axes-column',
  'door-open',
  'ellipsis',
  'circle-user-round',
  'panel-left',
  'search',
  'link-2',
] as const

/** How far each door stands open, in tenths of its width. One that ended is barred, whichever way it ended. */
export const doors = {
  applied: 0,
  screening: 2.5,
  interviewing: 5,
  final: 7.5,
  offer: 10,
  quiet: 0,
  accepted: 10,
  ended: 0,
} as const

export type DoorName = keyof typeof doors
export type IconName = (typeof lucideIcons)[number] | `door-${DoorName}`
