import type { RouteDescription } from 'windhover/openapi'

import { adminDocument } from '../admin/describe-admin.ts'
import type { RoutePlace } from '../routes/route-place.ts'
import { metricsPath } from './register-metrics.ts'

const sample = `# HELP windhover_readers Readers that are connected, by the path of their stream.
# TYPE windhover_readers gauge
windhover_readers{stream="/sse/broadcast"} 2
`

/** Tells the documents of `GET /metrics`, under a prefix or none. */
export function describeMetrics({ prefix, otherResponse }: RoutePlace): RouteDescription {
  return {
    method: 'get',
    path: prefix + metricsPath,
    operationId: 'getMetrics',
    summary: 'Read the metrics',
    description:
      'Tells the metrics of this server in the text format of Prometheus: with workers, those of all of them together. They are read now, and are about no single channel, subject or client.',
    tags: ['Administration'],
    documents: [adminDocument],
    responses: {
      200: {
        description: 'The metrics.',
        headers: {
          'Cache-Control': { description: 'They are of this moment.', schema: { type: 'string', const: 'no-store' } },
        },
        content: {
          'text/plain': {
            schema: { type: 'string' },
            examples: { sample: { summary: 'One of them', value: sample } },
          },
        },
      },
      default: otherResponse,
    },
  }
}
