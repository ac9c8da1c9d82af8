import type { Admission } from '../endpoint/admission.ts'
import type { EndpointRequest, StreamEndpoint } from '../endpoint/endpoint.ts'
import { decideFailed } from './adapter-answers.ts'
import { tellFailure } from './tell-failure.ts'

/**
 * Lets an endpoint judge a request: at once, or later if the endpoint has to wait. Never throws or rejects:
 * what the endpoint throws is told once here, and answered with 500.
 */
export function judgeRequest(endpoint: StreamEndpoint, request: EndpointRequest): Admission | Promise<Admission> {
  try {
    const admission = endpoint.admit(request)
    if (!isLater(admission)) return checkAdmission(admission)
    return admission.then(checkAdmission).catch((error: unknown) => fail(endpoint, error))
  } catch (error) {
    return fail(endpoint, error)
  }
}

function fail(endpoint: StreamEndpoint, error: unknown): Admission {
  tellFailure(endpoint, 'judge a request', error)
  return decideFailed()
}

/** Whether an outcome is yet to come. Any promise counts, whoever made it. */
export function isLater<Outcome extends object>(outcome: Outcome | Promise<Outcome>): outcome is Promise<Outcome> {
  return 'then' in outcome
}

/** Refuses what is no admission, here where somebody catches it: adapters look into what they are given. */
function checkAdmission(admission: Admission): Admission {
  if ('kind' in admission) return admission
  throw new TypeError('admit: what it returned is no admission')
}
