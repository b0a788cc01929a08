import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { request as httpsRequest } from 'node:https'
import { join } from 'node:path'
import { freePort } from '@afterword/embedded-postgres/free-port'
import { signature } from '@afterword/local-mailbox/webhooks'
import { chromium } from '@playwright/test'
import { chromiumLaunch } from '@/e2e/support/chromium'
import { score } from '@/e2e/support/observatory'
import { root } from './start/build-app'
import { House } from './start/house'
import { Checks, must } from './trial/checks'
import { openFolder, snippet, trialApp, trialDatabase } from './trial/house'

// `npm run -s try:proxy`: the app behind the nginx of docs/deploy.md, by TLS, and what a proxy tends to break.
process.chdir(root)
for (const program of ['nginx', 'openssl'])
  if (spawnSync(program, ['version']).error) {
    console.error(`This needs ${program}.`)
    process.exit(2)
  }
const house = new House()
const checks = new Checks()
const folder = openFolder('nginx')
const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
const front = await freePort()
const origin = `https://localhost:${front}`

try {
  const server = await trialDatabase(house)
  const { app, port, mailbox, RESEND_WEBHOOK_SECRET } = await trialApp(house, server.url('app'), origin, {
    TRUSTED_PROXIES: '1',
  })
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=localhost',
      '-addext',
      'subjectAltName=DNS:localhost',
      '-keyout',
      key,
      '-out',
      cert,
    ],
    { stdio: 'ignore' },
  )
  startNginx(port)
  const ca = readFileSync(cert)

  interface Answer {
    status: number
    headers: Headers
    text: string
  }
  const ask = (
    path: string,
    {
      method = 'GET',
      headers = {},
      body,
    }: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
  ) =>
    new Promise<Answer>((resolve, reject) => {
      const asked = httpsRequest(origin + path, { method, headers, ca, agent: false }, answer => {
        const parts: Buffer[] = []
        answer
          .on('data', part => parts.push(part))
          .on('end', () => {
            const pairs = answer.rawHeaders.flatMap((name, index) =>
              index % 2 ? [] : [[name, answer.rawHeaders[index + 1] ?? ''] as [string, string]],
            )
            resolve({
              status: answer.statusCode ?? 0,
              headers: new Headers(pairs),
              text: Buffer.concat(parts).toString(),
            })
          })
      })
      asked.on('error', reject).end(body)
    })

  for (let waits = 0; waits < 100 && (await ask('/api/health').catch(() => null))?.status !== 200; waits++)
    await new Promise(resolve => setTimeout(resolve, 100))

  await checks.try(
    'pages arrive with one policy, a nonce of their own, HSTS, and 130 points or more',
    async () => {
      const [one, two] = [await ask('/', { headers: { accept: 'text/html' } }), await ask('/')]
      const nonce = (answer: Answer) =>
        /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1]
      must(one.status === 200, `it answered ${one.status}`)
      must(nonce(one) && nonce(one) !== nonce(two), 'the nonce is not fresh')
      must(one.text.includes(`nonce="${nonce(one)}"`), 'the page has another nonce than its policy')
      must(one.headers.get('strict-transport-security')?.includes('max-age=31536000'), 'no HSTS')
      for (const name of ['content-security-policy', 'strict-transport-security', 'x-frame-options'])
        must(
          !one.headers.get(name)?.includes(', default-src') &&
            !/,.*max-age/.test(one.headers.get(name) ?? ''),
          `${name} twice`,
        )
      const { total, why } = score(one.headers, one.text)
      must(total >= 130, `${total}: ${why.join(', ')}`)
    },
  )

  await checks.try('a browser signs in by mail, its cookie is __Host-, and forms act', async () => {
    const browser = await chromium.launch(chromiumLaunch())
    try {
      const page = await browser.newPage({ ignoreHTTPSErrors: true, locale: 'en-GB' })
      const refused: string[] = []
      page.on('console', message => {
        if (/Content[- ]Security[- ]Policy/i.test(message.text())) refused.push(message.text())
      })
      page.on('response', answer => {
        if (answer.status() >= 400) refused.push(`${answer.status()} ${answer.url()}`)
      })
      await page.goto(`${origin}/sign-in`)
      await page.getByLabel('Your email address').fill('behind.a.proxy@example.com')
      await page.getByRole('button', { name: 'Send me a link' }).click()
      const mail = await mailbox.waitForMail(one => one.to.includes('behind.a.proxy@example.com'))
      const link = /http\S+\/sign-in\/confirm\S+/.exec(mail.text ?? '')?.[0] ?? ''
      must(link.startsWith(origin), `the mail leads to ${link.split('?')[0]}`)
      await page.goto(link)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.waitForURL('**/today')
      const [session] = (await page.context().cookies()).filter(({ name }) => /session/.test(name))
      must(
        session?.name.startsWith('__Host-') && session.secure && session.httpOnly,
        `the cookie is ${session?.name}`,
      )
      await page.goto(`${origin}/pipelines/new`)
      await page.getByLabel('Company').fill('Northlight')
      await page.getByLabel('Role').first().fill('Analyst')
      await page.getByRole('button', { name: 'Add process' }).click()
      await page.waitForURL(/\/pipelines\/[0-9a-f-]{36}/)
      must(refused.length === 0, refused.join('; '))
    } finally {
      await browser.close()
    }
  })

  await checks.try('a signed webhook is taken, another refused', async () => {
    const seconds = Math.floor(Date.now() / 1000)
    const body = JSON.stringify({
      type: 'email.delivered',
      created_at: new Date().toISOString(),
      data: { email_id: 'none', from: 'a@b.example', to: ['c@d.example'], subject: 's' },
    })
    const post = (by: string) =>
      ask('/api/webhooks/resend', {
        method: 'POST',
        body,
        headers: {
          'svix-id': 'msg_1',
          'svix-timestamp': String(seconds),
          'svix-signature': by,
          'content-type': 'application/json',
        },
      })
    const { status } = await post(signature(RESEND_WEBHOOK_SECRET, 'msg_1', seconds, body))
    must(status === 200, `it answered ${status}`)
    must((await post('v1,x')).status === 401, 'a forged one was not refused')
  })

  await checks.try('a form from another site is refused', async () => {
    const { status } = await ask('/sign-in', {
      method: 'POST',
      headers: { origin: 'https://evil.example', 'content-length': '0' },
    })
    must(status === 403, `it answered ${status}`)
  })

  await checks.try('one-click unsubscribe needs no cookie and no Origin', async () => {
    const { status } = await ask(`/api/unsubscribe/${'x'.repeat(43)}`, {
      method: 'POST',
      body: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    must(status === 404, `an unknown one answered ${status}`)
  })

  await checks.try('a body of 1.5 MB is refused by the app, one of 3 MB by the proxy', async () => {
    for (const size of [1_500_000, 3_000_000]) {
      const { status } = await ask('/sign-in', {
        method: 'POST',
        body: Buffer.alloc(size),
        headers: { origin },
      }).catch(() => ({ status: 413 }))
      must(status === 413, `${size} answered ${status}`)
    }
  })

  await checks.try('a made-up X-Forwarded-For does not get round a limit', async () => {
    const seen: number[] = []
    for (let index = 0; index < 61; index++)
      seen.push(
        (await ask(`/share/${'y'.repeat(43)}`, { headers: { 'x-forwarded-for': `10.9.8.${index}` } })).status,
      )
    must(seen.at(-1) === 429, `the 61st look answered ${seen.at(-1)}`)
  })

  await checks.try(
    'the app ends in peace when it is asked to, and the proxy says 502 meanwhile',
    async () => {
      const [{ status }, ended] = [await ask('/privacy'), await app.stop()]
      must(status === 200, `it answered ${status}`)
      must(ended.signal !== 'SIGKILL', 'it had to be killed')
      must((await ask('/privacy')).status === 502, 'the proxy says something else than 502')
    },
  )
} finally {
  await house.close()
}
process.exit(checks.end())

/** The server of the docs, at our ports and with our certificate, in an nginx that keeps everything in our folder. */
function startNginx(upstream: number) {
  const server = snippet('docs/deploy.md', 'nginx')
    .replace('listen 443 ssl', `listen 127.0.0.1:${front} ssl`)
    .replace('afterword.example', 'localhost')
    .replace('/etc/ssl/afterword/fullchain.pem', cert)
    .replace('/etc/ssl/afterword/privkey.pem', key)
    .replace('127.0.0.1:3000', `127.0.0.1:${upstream}`)
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    name => `${name}_temp_path ${folder}/${name};`,
  )
  const file = join(folder, 'nginx.conf')
  writeFileSync(
    file,
    `daemon off;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\naccess_log off;\n${temp.join('\n')}\n${server}}\n`,
  )
  const nginx = spawn('nginx', ['-c', file, '-p', folder], { stdio: 'ignore' })
  house.onClose('nginx', () => void nginx.kill('SIGQUIT'))
}
