import { subscribe } from 'node:diagnostics_channel'
import { context, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { env } from '@/lib/env'
import { version } from '@/package.json'
import { otlpExporter, readHeaders } from './otlp'

/** Next's own spans, and one for each transaction. Loaded only where OTEL_EXPORTER_OTLP_ENDPOINT is set. */
export function startTraces(): void {
  const { OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_HEADERS, OTEL_SERVICE_NAME } = env()
  if (!OTEL_EXPORTER_OTLP_ENDPOINT) return
  const exporter = otlpExporter(OTEL_EXPORTER_OTLP_ENDPOINT, readHeaders(OTEL_EXPORTER_OTLP_HEADERS), {
    'service.name': OTEL_SERVICE_NAME,
    'service.version': version,
  })
  const provider = new BasicTracerProvider({ spanProcessors: [new BatchSpanProcessor(exporter)] })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  trace.setGlobalTracerProvider(provider)
  const tracer = trace.getTracer('afterword')
  subscribe('afterword:transaction', message => {
    const { door, ms, statements } = message as { door: string; ms: number; statements: number }
    const startTime = new Date(Date.now() - ms)
    tracer.startSpan('transaction', { startTime, attributes: { door, statements } }).end()
  })
  process.once('SIGTERM', () => void provider.forceFlush().catch(() => {}))
}
