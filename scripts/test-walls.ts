import { benchDelivery, build, playwright, vitest } from './test/steps'
import { tallied } from './test/tally'

// What is long by nature: every page, action, mail and address by every person, text and light; three `npm start`s;
// a database that goes away, a cluster that is killed, a dump that is restored; and mail under chaos.
await tallied(async take => {
  const built = await build(take)
  await vitest(take, 'walls')
  if (built) await playwright(take, 'walls')
  await benchDelivery(take)
})
