import { expect, it } from 'vitest'
import { count, metersText, time } from './meters'
import { toText } from './prometheus'
import { requestKind, statusClass } from './request-kind'

it('writes what Prometheus reads', () => {
  const text = toText([
    { name: 'a', help: 'An a', type: 'gauge', samples: [{ value: 1, labels: { of: 'say "x"\n\\' } }] },
    { name: 'b', help: 'Nothing', type: 'counter', samples: [] },
  ])
  expect(text).toBe('# HELP a An a\n# TYPE a gauge\na{of="say \\"x\\"\\n\\\\"} 1\n')
})

it('counts up, and sorts times into their buckets, each within the next', () => {
  count('afterword_mail_total', { job: 'test', outcome: 'sent' }, 2)
  count('afterword_mail_total', { job: 'test', outcome: 'sent' })
  for (const seconds of [0.01, 0.05, 0.3, 7]) time('afterword_transaction_seconds', { door: 'test' }, seconds)
  const lines = metersText()
    .split('\n')
    .filter(line => line.includes('"test"'))
  expect(lines).toContain('afterword_mail_total{job="test",outcome="sent"} 3')
  const buckets = lines
    .filter(line => line.includes('_bucket'))
    .map(line => /le="(.+)"\} (\d+)$/.exec(line)?.slice(1))
  expect(buckets).toEqual([
    ...[
      ['0.025', '1'],
      ['0.05', '2'],
      ['0.1', '2'],
      ['0.25', '2'],
      ['0.5', '3'],
      ['1', '3'],
      ['2.5', '3'],
      ['6', '3'],
    ],
    ['+Inf', '4'],
  ])
  expect(lines).toContain('afterword_transaction_seconds_count{door="test"} 4')
})

it('takes no endless list of labels', () => {
  for (let index = 0; index < 2000; index++) count('afterword_mail_news_total', { kind: `k${index}` })
  expect(metersText().match(/afterword_mail_news_total\{/g)?.length).toBeLessThanOrEqual(500)
})

it.each([
  ['/', false, 'page'],
  ['/today?x=/api/cron', false, 'page'],
  ['/today', true, 'action'],
  ['/_next/static/chunks/a.js', false, 'file'],
  ['/icons/192.png', false, 'file'],
  ['/api/cron/drafts', false, 'cron'],
  ['/api/metrics', false, 'metrics'],
  ['/api/health', false, 'health'],
  ['/api/auth/session', false, 'auth'],
  ['/api/share/SECRET', false, 'token'],
  ['/act/SECRET', false, 'token'],
  ['/api/calendar', false, 'api'],
  ['', false, 'page'],
])('%s (action: %s) is a %s', (url, isAction, kind) => {
  expect(requestKind(url, isAction)).toBe(kind)
})

it('says a status by its class', () =>
  expect([200, 304, 404, 503].map(statusClass)).toEqual(['2xx', '3xx', '4xx', '5xx']))
