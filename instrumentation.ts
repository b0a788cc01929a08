export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  await import('./instrumentation-node')
  if (process.env.OTEL_EXPORTER_OTLP_ENDPOINT?.trim()) (await import('./lib/watch/traces')).startTraces()
}
