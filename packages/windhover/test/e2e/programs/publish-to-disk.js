import { createDiskStore } from 'windhover/store/disk'

/**
 * Appends to a store on disk from 16 publishers, without an end, and prints each answer as
 * `<epoch> <offset> <text>`. If it cannot have the directory, it prints why and ends with 1.
 */
const [directory, durability, run] = process.argv.slice(2)
const store = createDiskStore({ directory, durability, history: { maxMessages: Infinity, maxBytes: Infinity } })
try {
  await store.probe()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
console.log('open')
for (let publisher = 0; publisher < 16; publisher += 1) void publish(publisher)

async function publish(publisher) {
  for (let n = 0; ; n += 1) {
    const texts = Array.from({ length: 1 + (n % 3) }, (_, part) => `${run}-${publisher}-${n}-${part}`)
    const drafts = texts.map((text) => ({ channel: 'c', event: 'e', data: text + 'x'.repeat((n * 37) % 2_000) }))
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const stored = await store.append(drafts, { maxWaitMs: 60_000 })
    const lines = stored.map(({ position }, part) => `${position.epoch} ${position.offset} ${texts[part]}\n`)
    process.stdout.write(lines.join(''))
  }
}
