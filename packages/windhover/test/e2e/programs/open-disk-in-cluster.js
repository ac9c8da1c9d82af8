import cluster from 'node:cluster'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Has two workers of a cluster open a directory at once, and tells its parent what both say. */
const [directory] = process.argv.slice(2)
cluster.setupPrimary({ exec: fileURLToPath(new URL('open-disk.js', import.meta.url)), args: [directory] })
const workers = [cluster.fork(), cluster.fork()]
const nextWords = () => Promise.all(workers.map(async (worker) => (await once(worker, 'message'))[0]))
await nextWords()
const said = nextWords()
for (const worker of workers) worker.send('open')
process.send(await said)
// What a worker has open ends with it.
await Promise.all(
  workers.map(async (worker) => {
    const ended = once(worker, 'exit')
    worker.process.kill('SIGKILL')
    await ended
  }),
)
process.disconnect()
