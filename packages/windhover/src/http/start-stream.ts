import type { Sink } from '../connection/sink.ts'
import type { StreamAdmission } from '../endpoint/admission.ts'

/**
 * Starts the stream of a request whose head is out. If the endpoint throws all the same, that costs its own
 * connection alone. The caller of the adapter could not answer any more, and an exception in a listener of
 * Node ends the process.
 *
 * @param path - that of the endpoint.
 */
export function startStream(path: string, admission: StreamAdmission, sink: Sink): void {
  try {
    admission.join(sink)
  } catch (error) {
    console.error(`windhover: the stream ${path} could not start:`, error)
    sink.destroy()
  }
}
