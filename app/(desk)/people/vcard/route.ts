import { asUser } from '@/db/doors'
import { currentUser } from '@/features/auth/require-user'
import { listForVcard } from '@/features/contacts/queries'
import { vcardAnswer } from '@/features/contacts/vcard-of'

export async function GET() {
  const user = await currentUser()
  const people = user ? await asUser(user.id, tx => listForVcard(tx)) : []
  return vcardAnswer(people, 'people')
}
