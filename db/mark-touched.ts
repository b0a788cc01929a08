import type { Sql } from 'postgres'
import { type TableRule, type Touch, tableRules } from './table-rules'

/**
 * Whatever changes what is planned from marks itself: after each statement on such a table the database notes which
 * process, person or desk is to be planned again. So no mutation has to remember it, and none can forget. The planner's
 * own writes (`app.planning`) and what goes along with its parent mark nothing. Safe to repeat.
 *
 * What goes along runs as the tables' owner (PostgreSQL 18) or as whoever deleted the parent (before): the owner sees no
 * settings, and an account that is being deleted has none any more.
 */
export async function markTouched(sql: Sql): Promise<void> {
  for (const [table, { touches }] of Object.entries<TableRule>(tableRules))
    if (touches) await sql.unsafe(triggersOf(table, touches))
}

const events = ['insert', 'update', 'delete'] as const

function triggersOf(table: string, touch: Touch): string {
  const made = events.map(event => {
    const name = `mark_${table}_${event}`
    const rows =
      event === 'insert'
        ? 'new table as new_rows'
        : event === 'delete'
          ? 'old table as old_rows'
          : 'old table as old_rows new table as new_rows'
    return `create or replace trigger ${name} after ${event} on ${table} referencing ${rows}
      for each statement execute function ${name}();`
  })
  const functions = events.map(
    event => `
    create or replace function mark_${table}_${event}() returns trigger language plpgsql
    set search_path = pg_catalog, public, pg_temp as $$
    begin
      if current_setting('app.planning', true) = 'on' or pg_trigger_depth() > 1 then return null; end if;
      insert into public.touched (user_id, thing, thing_id, at) select distinct user_id, thing, thing_id, now() from (
        ${changedRows(touch, event)}
      ) as marks where (thing = 'desk' or thing_id is not null)
        and exists (select 1 from public.settings s where s.user_id = marks.user_id);
      return null;
    end $$;`,
  )
  return [...functions, ...made].join('\n')
}

/** The rows that count: all that came or went, of the changed ones those whose columns really differ. */
function changedRows(touch: Touch, event: (typeof events)[number]): string {
  if (event === 'insert') return marksOf(touch, 'new_rows r')
  if (event === 'delete') return marksOf(touch, 'old_rows r')
  const differing = (kept: string, columns: readonly string[]) => {
    const of = (row: string) => `row(${columns.map(column => `${row}.${column}`).join(', ')})`
    return `(select ${kept}.* from old_rows o join new_rows n using (${touch.key ?? 'id'})
      where ${of('o')} is distinct from ${of('n')}) r`
  }
  const marks = [
    marksOf(touch, differing('n', touch.columns)),
    marksOf(touch, differing('o', touch.columns)),
    ...(touch.deskOnOffer
      ? [
          `${marksOf({ ...touch, thing: 'desk', by: undefined }, differing('n', touch.deskOnOffer))} ${hasOffer}`,
        ]
      : []),
  ]
  return marks.join(' union ')
}

const hasOffer = `where exists (select 1 from public.offers f
  where f.user_id = r.user_id and f.pipeline_id = r.id and f.state = 'open' and f.deleted_at is null)`

function marksOf({ thing, by }: Touch, from: string): string {
  if (by === undefined) return `select r.user_id, '${thing}' as thing, null::uuid as thing_id from ${from}`
  if (typeof by === 'string') return `select r.user_id, '${thing}' as thing, r.${by} as thing_id from ${from}`
  if ('interview' in by)
    return `select r.user_id, '${thing}' as thing, i.pipeline_id as thing_id
      from ${from} join public.interviews i on i.user_id = r.user_id and i.id = r.${by.interview}`
  const [process, person] = by.eitherOr
  return `select r.user_id, case when r.${process} is not null then 'process' when r.${person} is not null then 'person'
    else 'desk' end as thing,
    coalesce(r.${process}, r.${person}) as thing_id from ${from}`
}
