import 'server-only'
import { cookies, headers } from 'next/headers'
import { type View, views } from './ask'
import { viewCookie } from './remembered-view'

/** The view that was chosen last in this browser; before that the list on a phone, the board at a desk. */
export async function firstView(): Promise<View> {
  const chosen = (await cookies()).get(viewCookie)?.value
  const known = views.find(view => view === chosen)
  if (known) return known
  const asked = await headers()
  const isPhone = asked.get('sec-ch-ua-mobile') === '?1' || /Mobi/.test(asked.get('user-agent') ?? '')
  return isPhone ? 'list' : 'board'
}
