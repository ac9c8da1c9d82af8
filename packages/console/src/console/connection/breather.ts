/** The longest that a flood of events may keep the page from drawing and answering. */
const sliceMs = 8

/**
 * Makes a function that lets the page do something else when it was kept busy for {@link sliceMs}: reading goes on after
 * the promise that it then returns. A message channel, not a timer: browsers slow timers down in tabs that are not seen,
 * and the stream must be read there too.
 */
export function createBreather(): () => Promise<void> | undefined {
  let sliceStart = performance.now()

  async function breathe(): Promise<void> {
    const { port1, port2 } = new MessageChannel()
    await new Promise<void>((resolve) => {
      port1.onmessage = () => resolve()
      port2.postMessage(undefined)
    })
    port1.close()
    sliceStart = performance.now()
  }

  return () => (performance.now() - sliceStart < sliceMs ? undefined : breathe())
}
