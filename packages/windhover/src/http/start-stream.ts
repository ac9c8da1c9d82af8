import type { Sink } from '../connection/sink.ts'
import type { StreamAdmission } from '../endpoint/admission.ts'
import type { StreamEndpoint } from '../endpoint/endpoint.ts'
import { tellFailure } from './tell-failure.ts'

/**
 * Starts the stream of a request whose head is out. If the endpoint throws all the same, that costs its own
 * connection alone. The caller of the adapter could not answer any more, and an exception in a listener of
 * Node ends the process.
 */
export function startStream(endpoint: StreamEndpoint, admission: StreamAdmission, sink: Sink): void {
  try {
    admission.join(sink)
  } catch (error) {
    tellFailure(endpoint, 'start', error)
    sink.destroy()
  }
}
