/** A place that people look for under the names that it has in other programs. */
export interface CustomaryPlace {
  readonly path: string
  /** What is there, to stand before its path. */
  readonly says: string
  /** In lower case, without the `/` at both ends. */
  readonly otherNames: readonly string[]
}

/** Where to publish, for requests that write: under some of these names others would look for a stream. */
export const publishingPlace: CustomaryPlace = {
  path: '/api/broadcast',
  says: 'events are published by POST to',
  otherNames: words(
    'publish broadcast event events message messages send emit sse stream streams api api/publish api/event api/events',
    'api/message api/messages .well-known/mercure',
  ),
}

/** What else people look for. */
export const customaryPlaces: readonly CustomaryPlace[] = [
  {
    path: '/openapi/v3.2/openapi.json',
    says: 'the OpenAPI document is at',
    otherNames: words(
      'openapi openapi.json api api/openapi.json swagger.json swagger/v1/swagger.json',
      'api-docs v3/api-docs schema spec',
    ),
  },
  {
    path: '/openapi/v3.2/openapi.yaml',
    says: 'the OpenAPI document is at',
    otherNames: words('openapi.yaml openapi.yml api/openapi.yaml swagger.yaml swagger.yml'),
  },
  {
    path: '/asyncapi/v3/asyncapi.json',
    says: 'the AsyncAPI document is at',
    otherNames: words('asyncapi.json'),
  },
  {
    path: '/asyncapi/v3/asyncapi.yaml',
    says: 'the AsyncAPI document is at',
    otherNames: words('asyncapi.yaml asyncapi.yml'),
  },
  {
    path: '/swagger',
    says: 'the documentation is at',
    otherNames: words(
      'docs doc documentation api/docs apidocs reference swagger-ui swagger-ui.html swagger/index.html',
    ),
  },
  {
    path: '/schemas/windhover.config.json',
    says: 'the JSON Schema of config files is at',
    otherNames: words('schemas schemas/config.json config.schema.json windhover.config.json'),
  },
  {
    path: '/api/connected',
    says: 'what answers while the server runs, and counts its readers, is',
    otherNames: words(
      'health healthz healthcheck health/live health/ready live livez ready readyz ping status up stats info',
      'api/health api/status api/stats connected connections clients readers api/clients api/readers',
    ),
  },
  {
    path: '/metrics',
    says: 'the metrics are at',
    otherNames: words('prometheus api/metrics actuator/prometheus metrics/prometheus'),
  },
  // After what it takes names of: the ready server alone has these two.
  {
    path: '/healthz',
    says: 'whether the process answers is told at',
    otherNames: words('health healthcheck health/live live livez ping status up api/health'),
  },
  {
    path: '/readyz',
    says: 'whether the server is ready is told at',
    otherNames: words('health/ready ready'),
  },
  {
    path: '/sse/broadcast',
    says: 'events are streamed at',
    otherNames: words(
      'sse event events stream streams broadcast subscribe listen eventsource api/event api/events api/stream api/sse',
      'sse/event sse/events sse/stream .well-known/mercure',
    ),
  },
  { path: '/', says: 'the page is at', otherNames: words('index index.html home console dashboard admin app') },
]

function words(...lines: readonly string[]): readonly string[] {
  return lines.join(' ').split(' ')
}
