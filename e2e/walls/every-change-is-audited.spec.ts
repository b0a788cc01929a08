import { inputOf, tableOf, valuesFor } from '../support/action-inputs'
import { allRows } from '../support/all-rows'
import { listActions } from '../support/endpoints'
import { leaveAsPlanted } from '../support/plan-mail'
import { sideBySide } from '../support/side-by-side'
import { expect, test } from '../support/test'
import { seedTenant } from '../support/two-people'
import { Visitor } from '../support/visitor'

test.describe.configure({ timeout: 180_000 })

test('whatever an action changes of somebody’s, it leaves one line of it; what only looks leaves none', async ({
  house,
}) => {
  const lookers = [
    'previewShareLinkAction',
    'readInvitationAction',
    'readSignatureAction',
    'connectAction',
    'askNewPasskeyAction',
  ]
  const wrong: string[] = []
  let changing = 0
  await sideBySide(listActions(), async action => {
    const input = await inputOf(action)
    if (input.wrapper === 'visitorAction') return
    const me = await seedTenant('AUDITED', new Date())
    await leaveAsPlanted(me.id)
    const who = await Visitor.signedIn(house.url, me.id)
    const own = input.fields
      .filter(field => field.kind === 'id')
      .map(({ key }) => [key, me.seeded.ids[tableOf(key, action)] ?? me.seeded.ids.pipelines ?? ''])
    const values = valuesFor(input, Object.fromEntries(own))
    const { audit_log: before, ...rows } = await allRows(house.database.superuserUrl, me.id)
    const page = (action.pages[0] ?? '/').replace('[id]', me.seeded.ids.pipelines ?? '')
    await who.act(action, page.replace('[token]', 'x'.repeat(43)), values ?? {})
    const { audit_log: after, ...changed } = await allRows(house.database.superuserUrl, me.id)
    const lines = (after?.length ?? 0) - (before?.length ?? 0)
    const isChanged = JSON.stringify(changed) !== JSON.stringify(rows)
    if (isChanged) changing++
    if (isChanged ? lines !== 1 : lines > (lookers.includes(action.name) ? 0 : 1))
      wrong.push(`${action.name}: ${lines} lines`)
  })
  expect(wrong).toEqual([])
  expect(changing).toBeGreaterThan(55)
})
