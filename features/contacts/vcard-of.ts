import type { listForVcard } from './queries'
import { writeVcards } from './write-vcard'

type Row = Awaited<ReturnType<typeof listForVcard>>[number]

/** A download of contact cards; 404 when there is nobody to put in. */
export function vcardAnswer(people: readonly Row[], filename: string): Response {
  if (people.length === 0) return new Response('There’s nobody here.', { status: 404 })
  const cards = people.map(({ email, phone, linkedinUrl, ...rest }) => ({
    ...rest,
    email: email ? [email] : [],
    phone: phone ? [phone] : [],
    linkedin: linkedinUrl,
    url: null,
  }))
  return new Response(writeVcards(cards), {
    headers: {
      'content-type': 'text/vcard; charset=utf-8',
      'content-disposition': `attachment; filename="${filename}.vcf"`,
      'cache-control': 'no-store',
    },
  })
}
