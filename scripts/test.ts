import { build, checkTypes, lint, playwright, vitest } from './test/steps'
import { tallied } from './test/tally'

// Lint, types, unit, integration, a production build of its own, and the browser against that build. What is long by
// nature is `npm run test:walls`. The build leaves a core free now and then: the tests take it.
await tallied(async take => {
  await checkTypes(take)
  const [built] = await Promise.all([build(take), checkRules()])
  if (built) await playwright(take, 'browser')

  async function checkRules() {
    await lint(take)
    await vitest(take, 'unit', 'integration')
  }
})
