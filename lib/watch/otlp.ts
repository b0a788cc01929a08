import type { Attributes } from '@opentelemetry/api'
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-base'

// Spans as OTLP's JSON. Only attributes of this list leave, and no event: addresses hold tokens, errors what people typed.
const told = new Set([
  ...['http.method', 'http.route', 'http.status_code', 'next.route', 'next.span_type', 'next.rsc'],
  ...['door', 'statements'],
])

/** A span's name without what could be a token, an id, a query or an address. */
export const maskName = (name: string): string =>
  name
    .replace(/\?.*$/, '')
    .replace(/\S*@\S*/g, '…')
    .replace(/[\w-]{20,}/g, '…')

const nano = ([seconds, rest]: [number, number]) => `${seconds}${String(rest).padStart(9, '0')}`

const attributesOf = (attributes: Attributes) =>
  Object.entries(attributes)
    .filter(([key]) => told.has(key))
    .map(([key, value]) => ({
      key,
      // Span types are words of Next's own, and long ones.
      value:
        typeof value === 'number'
          ? { doubleValue: value }
          : { stringValue: key === 'next.span_type' ? String(value) : maskName(String(value)) },
    }))

/** What a collector takes at /v1/traces. */
export function toOtlp(spans: readonly ReadableSpan[], resource: Record<string, string>) {
  return {
    resourceSpans: [
      {
        resource: {
          attributes: Object.entries(resource).map(([key, stringValue]) => ({ key, value: { stringValue } })),
        },
        scopeSpans: [
          {
            scope: { name: 'afterword' },
            spans: spans.map(span => ({
              traceId: span.spanContext().traceId,
              spanId: span.spanContext().spanId,
              parentSpanId: span.parentSpanContext?.spanId,
              name: maskName(span.name),
              kind: span.kind + 1,
              startTimeUnixNano: nano(span.startTime),
              endTimeUnixNano: nano(span.endTime),
              attributes: attributesOf(span.attributes),
              status: { code: span.status.code },
            })),
          },
        ],
      },
    ],
  }
}

/** `headers` as the usual variable has them: name=value,name=value. */
export function readHeaders(headers: string | undefined): Record<string, string> {
  return Object.fromEntries(
    (headers ?? '')
      .split(',')
      .filter(pair => pair.includes('='))
      .map(pair => {
        const at = pair.indexOf('=')
        return [pair.slice(0, at).trim(), decodeURIComponent(pair.slice(at + 1).trim())]
      }),
  )
}

/** A lost batch is a lost batch: nobody waits for it, and nothing is said of it in the log. */
export function otlpExporter(
  endpoint: string,
  headers: Record<string, string>,
  resource: Record<string, string>,
): SpanExporter {
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`
  return {
    export: (spans, done) => {
      const body = JSON.stringify(toOtlp(spans, resource))
      fetch(url, {
        redirect: 'error',
        ...{ method: 'POST', body, headers: { ...headers, 'Content-Type': 'application/json' } },
        ...{ signal: AbortSignal.timeout(10_000), cache: 'no-store' },
      }).then(
        answer => done({ code: answer.ok ? 0 : 1 }),
        (error: Error) => done({ code: 1, error }),
      )
    },
    shutdown: async () => {},
  }
}
