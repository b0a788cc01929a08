import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromiumLaunch } from '@/e2e/support/chromium'
import { type Asked, categories, goals, type Judged } from './scores'

/**
 * The last line that works on Node 20.19. Fetched by npx when it is asked for, and no dependency: it brings 146 packages
 * and 111 MB, which every `npm ci` would take for what is run by hand.
 */
const lighthouse = 'lighthouse@12.2.3'

interface Report {
  runtimeError?: { message: string }
  environment: { benchmarkIndex: number }
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<
    string,
    { title: string; score: number | null; numericValue?: number; displayValue?: string }
  >
}

/** One page, as Lighthouse's middling phone on a slow line sees it (its own defaults), in the browser of the tests. */
export async function judge(asked: Asked, origin: string, cookie: string | null): Promise<Judged> {
  const { executablePath, args = [], env } = chromiumLaunch()
  const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'))
  const [headers, output] = [join(folder, 'headers.json'), join(folder, 'report.json')]
  try {
    await writeFile(headers, JSON.stringify(cookie ? { Cookie: cookie } : {}), { mode: 0o600 })
    const only = categories.filter(name => goals[asked.is][name] !== undefined)
    await promisify(execFile)(
      'npx',
      [
        ...['--yes', lighthouse, `${origin}${asked.path}`, '--quiet', '--output=json'],
        ...[`--output-path=${output}`, `--only-categories=${only.join(',')}`],
        ...[`--extra-headers=${headers}`, `--chrome-flags=--headless ${args.join(' ')}`],
      ],
      {
        cwd: folder, // npx looks for the command in the project first
        env: {
          ...process.env,
          ...(env as NodeJS.ProcessEnv),
          ...(executablePath && { CHROME_PATH: executablePath }),
          NODE_OPTIONS: '',
        },
      },
    )
    return judgedOf(asked, JSON.parse(await readFile(output, 'utf8')) as Report)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function judgedOf(asked: Asked, { runtimeError, environment, categories: found, audits }: Report): Judged {
  if (runtimeError) throw new Error(`${asked.name}: ${runtimeError.message}`)
  const value = (name: string) => audits[name]?.numericValue ?? 0
  const faults = Object.values(found)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
    .flatMap(({ id }) => audits[id] ?? [])
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ title, displayValue = '' }) => `${title} ${displayValue}`.trim())
  return {
    ...asked,
    scores: Object.fromEntries(
      Object.entries(found).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
    ),
    firstPaint: value('first-contentful-paint'),
    largestPaint: value('largest-contentful-paint'),
    blocked: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    machine: environment.benchmarkIndex,
    faults,
  }
}
