import { repairDiskStore } from 'windhover/store/disk'

import { type Terminal, writeLine } from '../terminal.ts'
import { useDirectory } from './use-directory.ts'

/** Runs `windhover store repair`. */
export async function repairStore(url: string, terminal: Terminal): Promise<void> {
  const { before, done, epoch, keptAt } = await useDirectory(url, terminal, repairDiskStore)
  const { messages, tornBytes, faults } = before
  if (done === 'nothing') return await writeLine(terminal.stdout, 'nothing to repair')
  for (const fault of faults) await writeLine(terminal.stdout, fault)
  const sentence =
    done === 'cut'
      ? `cut ${tornBytes} bytes off the end; the epoch ${epoch} goes on`
      : `a new epoch ${epoch} has the ${messages} messages that are whole; readers are told a gap`
  await writeLine(terminal.stdout, sentence)
  await writeLine(terminal.stdout, `the files as they were: ${keptAt}`)
}
