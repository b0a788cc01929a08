import { readdirSync, readFileSync } from 'node:fs'

/** Every page that tells people what to type. */
const pages = () => [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...readdirSync('docs')
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
  ...readdirSync('packages').map(name => `packages/${name}/README.md`),
]

/** What stands in blocks of shell, a line each, and what is called by name between backticks. */
export function documentedCommands(): string[] {
  const found = pages().flatMap(file => {
    const text = readFileSync(file, 'utf8')
    const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
      block.split('\n'),
    )
    const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '')
    const named = [...prose.matchAll(/`((?:npm|npx|curl|docker|\.ci\/)[ \w][^`\n]*)`/g)].map(
      ([, code = '']) => code,
    )
    return [...blocks, ...named]
  })
  return [
    ...new Set(found.flatMap(line => line.replace(/\s+#.*$/, '').split(' && ')).map(line => line.trim())),
  ]
    .filter(Boolean)
    .toSorted()
}

export interface Trial {
  /** What it is replaced by where the page says it in general. */
  as?: [from: string, to: string][]
  /** What it must say. */
  says: RegExp
  code?: number
  /** It goes on until it is asked to end: this is when. */
  until?: true
}

const small: Trial['as'] = [
  ['10000', '2'],
  ['100', '2'],
  ['N', '2'],
]

/** Those that are run as they stand, in this order, on a database that is there for it. */
export const trials: Record<string, Trial> = {
  'npm run db:logins': { says: /are there/ },
  'npm run db:migrate': { says: /up to date/ },
  'npm run db:seed': { says: /demo account is/ },
  'npm run db:seed -- --scale N': { as: small, says: /2/ },
  'npm run db:seed -- --scale 10000 --processes 100': { as: small, says: /2/ },
  'npx web-push generate-vapid-keys': { says: /Public Key/ },
  'npm run doctor': { says: /cron\/reminders was never called[\s\S]*Something is wrong/, code: 1 },
  'npm run -s admin -- find ADDRESS': { says: /./ },
  'npm run -s admin -- mails ADDRESS': { says: /./ },
  'npm run -s admin -- suppress ADDRESS': { says: /./ },
  'npm run -s admin -- release ADDRESS': { says: /./ },
  'npm run -s admin -- end-links ADDRESS': { says: /./ },
  'npm run -s admin -- sign-out ADDRESS': { says: /./ },
  'npm run -s admin -- export ADDRESS --to FILE': { says: /./ },
  'npm run -s admin -- erase ADDRESS': { says: /./ },
  'npm run -s admin -- erase ADDRESS --now': { says: /"event":"gone"/ },
  'npm run admin': { says: /find[\s\S]*erase/, code: 2 },
  'npm run -s after-restore -- --log app.log': { says: /./ },
  'npm run after-restore': { says: /--log FILE/, code: 2 },
  'npm run -s letters': { says: /thank/i },
  'npm run -s letters -- --notes FILE.json': { says: /"subject"/ },
  'npm run mailbox': { says: /^Mailbox {2}http/m, until: true },
  'npm run scheduler -- http://127.0.0.1:3000': { says: /reminders/, until: true },
}

/** The others: which test runs them, by its path, or why none does. */
export const otherwise: Record<string, string> = {
  '.ci/run': 'is what runs all of it',
  'NEXT_OUTPUT=standalone npx next build': 'e2e/walls/deploy.spec.ts',
  'cp -r .next/static .next/standalone/.next/static': 'e2e/walls/deploy.spec.ts',
  'cp -r public .next/standalone/public': 'e2e/walls/deploy.spec.ts',
  'cp .env.example .env': 'would change this folder; e2e/deploy-files.test.ts reads the variables',
  'createdb --owner=afterword_owner afterword': 'is PostgreSQL’s own, which the tests do not bring along',
  'curl -fsS -m 55 -H "Authorization: Bearer $CRON_SECRET" http://127.0.0.1:3000/api/cron/drafts':
    'scripts/start/scheduler.test.ts',
  'curl -fsS -m 55 -H "Authorization: Bearer $CRON_SECRET" http://127.0.0.1:3000/api/cron/reminders':
    'scripts/start/scheduler.test.ts',
  'curl -i $APP_URL/api/health': 'e2e/walls/database-away.spec.ts',
  'docker compose exec -T database pg_dump -U postgres --format=custom afterword > afterword.dump':
    'needs Docker; e2e/deploy-files.test.ts reads the file',
  'docker compose run --rm migrate npm run -s doctor':
    'needs Docker; e2e/walls/deploy.spec.ts goes the same steps',
  'docker compose up -d --build': 'needs Docker; e2e/walls/deploy.spec.ts goes the same steps',
  'git pull': 'needs where it came from',
  'npm audit': 'needs the network',
  'npm sbom': 'is npm’s own',
  'npm ci': 'is what comes before any test',
  'npm ci --ignore-scripts': 'is what comes before any test',
  'npm run -s admin -- sign-out': 'scripts/admin/admin.integration.test.ts',
  'npm run -s letters -- --notes features/letters/packs/en/batches/u.txt':
    'is read by people; features/letters/packs/en/weave.test.ts holds what is read',
  'npm run -s bench':
    'takes a quarter of an hour; scripts/bench/pages/plans.test.ts holds how it reads plans',
  'npm run bench': 'takes a quarter of an hour; scripts/bench/pages/plans.test.ts holds how it reads plans',
  'npm run bench -- --grown --times 10': 'takes minutes',
  'npm run bench -- --grown --times 6 --only /today --only /drafts --only /people --only /people/bridges --only /insights --only /pipelines':
    'takes minutes',
  'npm run bench -- --only /today --only "/pipelines/[id]" --seconds 5': 'takes minutes',
  'npm run bench -- --accounts 10000': 'takes an hour, and 13 GB',
  'npm run bench -- --beside': 'takes minutes',
  'npm run bench -- --beside .next-before --times 40': 'takes minutes, and two builds',
  'npm run bench -- --profile .test/profile --only /today': 'takes minutes',
  'npm run bench -- --quick': 'takes minutes',
  'npm run bench -- --quick --keep': 'takes minutes',
  'npm run -s bench:delivery': 'takes an hour; the short one is a step of `npm run test:walls`',
  'npm run -s bench:delivery -- --short': 'scripts/test-walls.ts',
  'npm run -s try:proxy': 'needs nginx and openssl',
  'npm run -s try:pooler': 'needs PgBouncer',
  'npm run -s try:two': 'takes two minutes, on the build of the tests',
  'npm run check': 'is made of the three below it',
  'npm run lint': 'scripts/test.ts',
  'npm run types': 'scripts/test.ts',
  'npm run unit': 'scripts/test.ts',
  'npm run integration': 'scripts/test.ts',
  'npm run e2e': 'scripts/test.ts',
  'npm run format': 'would change this folder',
  'npm run db:generate -- --name what-it-is-for':
    'would change this folder; db/migrations.test.ts holds what it made',
  'npm run dev': 'e2e/walls/start.spec.ts',
  'npm run pictures':
    'would change this folder; features/demo/plant-demo.integration.test.ts holds what is photographed',
  'npm run lighthouse':
    'takes minutes and the network; scripts/lighthouse/scores.test.ts holds how it judges',
  'npm run lighthouse -- --only /today': 'takes minutes and the network',
  'npm run drill': 'takes minutes; scripts/drill/counted.integration.test.ts runs what is short',
  'npm run drill -- disk-full slow-account': 'takes minutes',
  'npm run test:walls': 'is what runs this',
  'npm start': 'e2e/walls/start.spec.ts',
  'npm test': 'is what runs this',
  'npm test -w @afterword/embedded-postgres':
    'packages/embedded-postgres/src/start-postgres.integration.test.ts',
  'npm test -w @afterword/local-mailbox': 'packages/local-mailbox/src/command.test.ts',
  'npx embedded-postgres --name shop --home .data':
    'packages/embedded-postgres/src/command.integration.test.ts',
  'npx local-mailbox --port 3001 --file .data/mails.jsonl': 'packages/local-mailbox/src/command.test.ts',
  'npx vitest run -u': 'writes samples anew; features/letters/packs/en/batches.test.ts reads them',
  'npx vitest run --project integration scripts/restore': 'scripts/restore/after-restore.integration.test.ts',
  'pg_dump --format=custom --file=afterword.dump "$DATABASE_ADMIN_URL"':
    'is PostgreSQL’s own, which the tests do not bring along; scripts/restore/after-restore.integration.test.ts copies',
  'pg_restore --dbname="$DATABASE_ADMIN_URL" --exit-on-error afterword.dump':
    'is PostgreSQL’s own; scripts/restore/after-restore.integration.test.ts puts a copy back',
  'psql "$(npx embedded-postgres --name shop --home .data --url owner)"':
    'packages/embedded-postgres/src/command.integration.test.ts',
}
