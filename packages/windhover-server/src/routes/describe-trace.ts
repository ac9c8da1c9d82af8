import type { ParameterDescription } from 'windhover/openapi'

/** The header by which a publish is part of a distributed trace. */
export const traceparentParameter: ParameterDescription = {
  name: 'traceparent',
  in: 'header',
  description:
    'Where the request belongs in a distributed trace (W3C Trace Context). A server that traces lets the event keep it; any ' +
    'other, and one that is not well-formed, is ignored.',
  schema: { type: 'string' },
}
