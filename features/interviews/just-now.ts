import 'server-only'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { addMinutes, toWall } from '@/lib/time'
import { createInterview } from './mutations'
import { readJustNow } from './read-just-now'

const usualMinutes = 60

type Made = { ok: true; id: string } | { ok: false; message: string; fields: { text: string } }
const ask = (text: string): Made => ({ ok: false, message: 'One thing is missing.', fields: { text } })

/** An interview nobody had entered, over this minute: from one line to the minute itself. */
export async function createJustNow(tx: Tx, userId: string, text: string, now: Date): Promise<Made> {
  const said = readJustNow(text)
  if (!said) return ask('Which company was it?')
  const open = await tx
    .select({ id: pipelines.id, zone: settings.zone })
    .from(settings)
    .leftJoin(
      pipelines,
      and(
        eq(pipelines.userId, settings.userId),
        sql`lower(${pipelines.company}) = lower(${said.company})`,
        isNull(pipelines.endedAt),
        isNull(pipelines.deletedAt),
      ),
    )
  const zone = open[0]?.zone ?? 'UTC'
  const only = !said.role && open.length === 1 ? (open[0]?.id ?? null) : null
  if (!said.role && !only)
    return ask(`Which role was it? Put it after the company: “${said.company}, Data engineer”.`)
  const made = await createInterview(
    tx,
    userId,
    {
      pipelineId: only,
      company: said.company,
      role: said.role,
      source: 'direct',
      people: said.people,
      kind: said.people.length > 1 ? 'panel' : 'other',
      startWall: toWall(addMinutes(now, -usualMinutes), zone),
      zone,
      lengthMinutes: usualMinutes,
      place: null,
      url: null,
      calendarUid: null,
      calendarSequence: null,
      calendarOrganiser: null,
    },
    now,
  )
  return made.ok ? made : ask(made.message)
}
