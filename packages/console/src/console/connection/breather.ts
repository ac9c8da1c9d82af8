/** The longest that a flood of chunks may keep the page from drawing and answering. */
const sliceMs = 8

/**
 * Makes a function that lets the page do something else when it was kept busy for {@link sliceMs}. A message channel, not a
 * timer: browsers slow timers down in tabs that are not seen, and the stream must be read there too.
 */
export function createBreather(): () => Promise<void> {
  let sliceStart = performance.now()
  return async () => {
    if (performance.now() - sliceStart < sliceMs) return
    const { port1, port2 } = new MessageChannel()
    await new Promise<void>((resolve) => {
      port1.onmessage = () => resolve()
      port2.postMessage(undefined)
    })
    port1.close()
    sliceStart = performance.now()
  }
}
