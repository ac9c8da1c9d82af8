import { createDiskStore } from 'windhover/store/disk'

/**
 * Opens and closes a store on disk when its parent says `open` or `close`, and says what came of it: `open <epoch>`,
 * `closed`, or why it does not have the directory.
 */
const [directory] = process.argv.slice(2)
let store
process.on('message', (order) => void obey(order))

async function obey(order) {
  if (order === 'open') {
    await store?.close()
    store = createDiskStore({ directory, durability: 'never' })
    const word = await store.probe().then(
      ({ epoch }) => `open ${epoch}`,
      (error) => error.message,
    )
    process.send(word)
  } else {
    await store.close()
    process.send('closed')
  }
}
process.send('started')
