import { cronStatus } from '@/lib/cron-secret'
import { metersText } from '@/lib/watch/meters'
import { contentType, toText } from '@/lib/watch/prometheus'
import { houseGauges, processGauges } from './gauges'

/** For Prometheus, with METRICS_SECRET as its bearer: numbers about nobody. It answers without a database, too. */
export async function GET(request: Request): Promise<Response> {
  const status = cronStatus(request.headers.get('authorization'), process.env.METRICS_SECRET)
  if (status !== 200)
    return Response.json({ error: status === 503 ? 'No secret is set' : 'Not allowed' }, { status })
  const body = metersText() + toText([...processGauges(), ...(await houseGauges(new Date()))])
  return new Response(body, { headers: { 'Content-Type': contentType, 'Cache-Control': 'no-store' } })
}
