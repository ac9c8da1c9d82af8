import { buildOpenApiDocument } from 'windhover/openapi'

import { report } from './report-stream.ts'

export const document = buildOpenApiDocument({
  info: { title: 'Reports', version: '1.0.0' },
  streams: [report.description],
  routes: [],
})
