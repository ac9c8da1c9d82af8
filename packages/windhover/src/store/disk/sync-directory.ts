import { open } from 'node:fs/promises'

/** Makes the names of new and removed files outlive a loss of power. Windows cannot do this, and does not need to. */
export async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(directory, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
