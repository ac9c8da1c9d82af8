// A server whose module of the hub is evaluated three times, and which ends only as its arguments say. It prints its port, and then what
// happens to it: `node close-on-signal.js '{"exitAfterMs":0}' hangs`.
import { createServer } from 'node:http'

const [options, how] = process.argv.slice(2)
const modules = []
for (const copy of [1, 2, 3]) modules.push(await import(`./shared-hub.js?copy=${copy}&options=${options}`))
const [{ hub, handle, off }] = modules
if (how === 'off') for (const one of modules) one.off()
else off()

const server = createServer(handle).listen(0, '127.0.0.1', () => console.log(server.address().port))
const close = hub.close.bind(hub)
hub.close = async () => {
  console.log('closes')
  await close()
  if (how === 'ends') server.close()
}
for (const signal of ['SIGTERM', 'SIGINT']) console.error(process.listenerCount(signal))
