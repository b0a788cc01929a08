import { asUser } from '@/db/doors'
import { currentUser } from '@/features/auth/require-user'
import { listForVcard } from '@/features/contacts/queries'
import { vcardAnswer } from '@/features/contacts/vcard-of'
import { isId } from '@/lib/fields'

export async function GET(_request: Request, { params }: RouteContext<'/people/[id]/vcard'>) {
  const { id } = await params
  const user = await currentUser()
  const people = user && isId(id) ? await asUser(user.id, tx => listForVcard(tx, id)) : []
  return vcardAnswer(people, 'person')
}
