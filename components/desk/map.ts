// The map of the desk: seven places, and which of them each page belongs to. Read by the navigation, by the tabs under
// a page's title and by map.test.ts, which knows of every page that there is.

export const placeNames = [
  'today',
  'processes',
  'messages',
  'people',
  'prepare',
  'decide',
  'review',
  'account',
] as const
export type PlaceName = (typeof placeNames)[number]

export interface Tab {
  href: string
  label: string
}

interface Place {
  label: string
  /** Goes there after `g` (keys.ts). */
  key: string
  /** Its pages that stand side by side: tabs under the title. The first is where the place opens. */
  tabs: readonly [Tab, ...Tab[]]
  /** Every address of the place, tabs included; `*` is one part of an address. */
  pages: readonly string[]
}

export const places: Record<PlaceName, Place> = {
  today: {
    label: 'Today',
    key: 't',
    tabs: [{ href: '/today', label: 'Today' }],
    pages: ['/today', '/today/ahead', '/today/arrived'],
  },
  processes: {
    label: 'Processes',
    key: 'p',
    tabs: [{ href: '/pipelines', label: 'Processes' }],
    pages: [
      '/pipelines',
      '/pipelines/new',
      '/pipelines/*',
      '/pipelines/*/*',
      '/pipelines/*/offer/*',
      '/interviews/new',
      '/interviews/*',
      '/interviews/*/*',
      '/just-now',
    ],
  },
  messages: {
    label: 'Messages',
    key: 'm',
    tabs: [
      { href: '/drafts', label: 'Messages' },
      { href: '/drafts/templates', label: 'Templates' },
    ],
    pages: ['/drafts', '/drafts/templates', '/drafts/*'],
  },
  people: {
    label: 'People',
    key: 'e',
    tabs: [
      { href: '/people', label: 'Everyone' },
      { href: '/people/bridges', label: 'Stay in touch' },
    ],
    pages: ['/people', '/people/bridges', '/people/new', '/people/import', '/people/*', '/people/*/edit'],
  },
  prepare: {
    label: 'Prepare',
    key: 'r',
    tabs: [
      { href: '/prepare', label: 'Next interview' },
      { href: '/questions', label: 'Question bank' },
    ],
    pages: ['/prepare', '/questions', '/questions/*'],
  },
  decide: {
    label: 'Decide',
    key: 'd',
    tabs: [
      { href: '/companies', label: 'Companies' },
      { href: '/offers', label: 'Offers' },
      { href: '/companies/weights', label: 'Your priorities' },
    ],
    pages: ['/companies', '/companies/weights', '/offers'],
  },
  review: {
    label: 'Review',
    key: 'v',
    tabs: [
      { href: '/week', label: 'Your week' },
      { href: '/insights', label: 'Insights' },
    ],
    pages: ['/week', '/insights'],
  },
  account: {
    label: 'Account',
    key: 's',
    tabs: [
      { href: '/settings', label: 'Settings' },
      { href: '/settings/deliveries', label: 'Your emails' },
      { href: '/share-links', label: 'Share links' },
      { href: '/settings/account', label: 'Account' },
      { href: '/settings/sessions', label: 'Devices' },
      { href: '/settings/calendar', label: 'Calendar' },
      { href: '/settings/data', label: 'Your data' },
    ],
    pages: [
      '/settings',
      '/settings/*',
      '/imports',
      '/imports/*',
      '/share-links',
      '/share-links/new',
      '/share-links/*',
    ],
  },
}

/** Pages of the whole desk: they light up no place. */
export const everywhere: readonly string[] = ['/search']

/** The places that stand in the navigation; the account has a menu of its own. */
export const mainPlaces = placeNames.filter(name => name !== 'account')

const partsOf = (address: string) => address.split('/')
/** Each page's address in its parts, made once: a page asks three times where it stands. */
const known = placeNames.flatMap(name => places[name].pages.map(page => ({ name, want: partsOf(page) })))

/** The place an address belongs to; null when it is none of the desk's. */
export function placeOf(path: string): PlaceName | null {
  const have = partsOf(path)
  const isHere = ({ want }: { want: string[] }) =>
    want.length === have.length && want.every((part, at) => part === '*' || part === have[at])
  return known.find(isHere)?.name ?? null
}

/** The tabs that stand under a page's title: only where the page is one of several of its place. */
export function tabsAt(path: string): readonly Tab[] {
  const place = placeOf(path)
  const tabs = place ? places[place].tabs : []
  return tabs.length > 1 && tabs.some(tab => tab.href === path) ? tabs : []
}
