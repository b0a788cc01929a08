import { asUser } from '@/db/doors'
import { currentUser } from '@/features/auth/require-user'
import { addressOf } from '@/features/drafts/letter'
import { getDraft } from '@/features/drafts/queries'
import { emlText } from '@/features/letters/eml'
import { withGaps } from '@/features/letters/templates/gaps'
import { bccOf } from '@/features/own-address/own-address'
import { isId } from '@/lib/fields'

/** The draft as a file that desktop mail programs open as an unsent message. */
export async function GET(_request: Request, { params }: RouteContext<'/drafts/[id]/eml'>) {
  const { id } = await params
  const user = await currentUser()
  const page = user && isId(id) ? await asUser(user.id, tx => getDraft(tx, id, new Date())) : null
  if (!page) return new Response('This draft does not exist.', { status: 404 })
  const { to, toName } = addressOf(page)
  return new Response(
    emlText({
      ...{ to, toName, bcc: bccOf(page.ownAddress) },
      subject: withGaps(page.draft.subject),
      body: withGaps(page.draft.body),
    }),
    {
      headers: {
        'content-type': 'message/rfc822',
        'content-disposition': 'attachment; filename="draft.eml"',
        'cache-control': 'no-store',
      },
    },
  )
}
