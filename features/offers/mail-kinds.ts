import 'server-only'
import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { subjectName } from '@/features/deliveries/mail-frame'
import { type MailKind, wanted } from '@/features/deliveries/mail-kind'
import { oneThing } from '@/features/deliveries/one-thing'
import { lastDayCounts } from '@/features/vocabulary/stages'
import { localDate, relativeDay } from '@/lib/time'

async function findOffer(tx: Tx, id: string | null) {
  if (!id) return null
  const [row] = await tx
    .select({
      offer: offers,
      company: pipelines.company,
      stage: pipelines.stage,
      pipelineDeletedAt: pipelines.deletedAt,
    })
    .from(offers)
    .innerJoin(pipelines, eq(pipelines.id, offers.pipelineId))
    .where(eq(offers.id, id))
  return row ?? null
}

/** Three days and one day before an offer is waiting for an answer (practice §11.1 row 17). */
export const offerMail: MailKind = {
  async look(tx, reminder, { settings, now }) {
    const found = await findOffer(tx, reminder.offerId)
    if (!found || found.offer.deletedAt || found.pipelineDeletedAt) return { skip: 'The offer was deleted.' }
    const { offer } = found
    if (offer.state !== 'open') return { skip: 'You have answered this offer.' }
    if (!lastDayCounts(found.stage)) return { skip: 'This process has ended.' }
    if (offer.answerBy && offer.answerBy < localDate(now, settings.zone))
      return { skip: 'The day to answer has passed.' }
    return wanted
  },
  async mail(tx, [reminder], context) {
    const found = await findOffer(tx, reminder?.offerId ?? null)
    if (!reminder || !found) throw new Error('The offer went between the look and the mail')
    const { company, offer } = found
    const today = localDate(context.now, context.settings.zone)
    const by = offer.answerBy ? relativeDay(offer.answerBy, today) : 'soon'
    const name = subjectName(context.settings, company)
    return oneThing(reminder, context, {
      subject: `${name ?? 'An offer'} ${name ? 'wants an answer' : 'is waiting for an answer'} ${by}`,
      title: `${company} wants an answer ${by}`,
      paragraphs: [
        reminder.why,
        'If you need longer, a short note asking for more time is ready to fill in.',
      ],
      button: {
        label: 'Look at the offer',
        href: context.links.page(`/pipelines/${offer.pipelineId}/offer`),
      },
      reason: 'You get this because you recorded an offer with a date.',
    })
  },
  async line(_tx, reminder, { links }) {
    return { text: reminder.why, href: links.page(`/pipelines/${reminder.pipelineId ?? ''}/offer`) }
  },
}
