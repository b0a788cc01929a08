import type { ReadableSpan } from '@opentelemetry/sdk-trace-base'
import { expect, it } from 'vitest'
import { maskName, readHeaders, toOtlp } from './otlp'

it.each([
  ['GET /share/[token]', 'GET /share/[token]'],
  [`GET /share/${'x'.repeat(43)}`, 'GET /share/…'],
  ['GET /interviews/0190a3b2-aaaa-7bbb-8ccc-123456789012/brief', 'GET /interviews/…/brief'],
  ['GET /sign-in/confirm?email=a@b.example&token=1', 'GET /sign-in/confirm'],
  ['render route (app) /today', 'render route (app) /today'],
  ['to a@b.example', 'to …'],
])('%s becomes %s', (name, masked) => expect(maskName(name)).toBe(masked))

it('tells when, how long and of what kind, and of the rest only what is on the list', () => {
  const span = {
    name: 'GET /act/[token]',
    kind: 1,
    spanContext: () => ({ traceId: 't', spanId: 's', traceFlags: 1 }),
    startTime: [1795000000, 5_000_000],
    endTime: [1795000001, 0],
    status: { code: 2, message: 'what somebody typed' },
    attributes: { 'http.method': 'GET', 'http.target': '/act/SECRET', statements: 3 },
    events: [{ name: 'exception', attributes: { 'exception.message': 'what somebody typed' } }],
  } as unknown as ReadableSpan
  const text = JSON.stringify(toOtlp([span], { 'service.name': 'afterword' }))
  expect(text).not.toMatch(/SECRET|typed/)
  expect(JSON.parse(text).resourceSpans[0].scopeSpans[0].spans).toEqual([
    {
      ...{ traceId: 't', spanId: 's', name: 'GET /act/[token]', kind: 2, status: { code: 2 } },
      ...{ startTimeUnixNano: '1795000000005000000', endTimeUnixNano: '1795000001000000000' },
      attributes: [
        { key: 'http.method', value: { stringValue: 'GET' } },
        { key: 'statements', value: { doubleValue: 3 } },
      ],
    },
  ])
})

it('reads headers as the usual variable has them', () => {
  expect(readHeaders('authorization=Bearer%20x=,b=2')).toEqual({ authorization: 'Bearer x=', b: '2' })
  expect(readHeaders(undefined)).toEqual({})
})
