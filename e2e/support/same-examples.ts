import fc from 'fast-check'

// What a change is judged by must not depend on luck: properties try the same examples at each run.
// `SEED=any` looks for new ones; what it finds becomes a row of a table.
const seed = process.env.SEED ?? '20261129'
if (seed !== 'any') fc.configureGlobal({ seed: Number(seed) })
