/**
 * How many tabs may hold a stream open at once. A browser opens six connections to one server over HTTP/1.1, for all
 * its tabs. If each of them were a stream, no tab could load or send anything, and none could say why.
 */
export const maxStreams = 5

/** How long something may go without an answer before the page says why that may be. */
export const overdueMs = 4000

/** Whether the page came over HTTP/1.1, or may have, so that all tabs share the connections that the browser opens to its server. */
export function sharesConnections(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return !/^h[23]/.test(navigation?.nextHopProtocol ?? '')
}

/** Says why there is no answer, as far as a page can know: a request that waits for a connection looks like one that is under way. */
export function describeOverdue(isShared: boolean): string {
  if (!isShared) return 'No answer yet: the server takes long.'
  return (
    'No answer yet. Over HTTP/1.1, all tabs share the six connections that a browser opens to one server. ' +
    'If streams in other tabs hold them, close some of those tabs. Over HTTP/2 there is no such limit.'
  )
}
