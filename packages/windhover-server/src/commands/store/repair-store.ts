import { checkDiskState, type DiskRepair, repairDiskStore } from 'windhover/store/disk'

import { toStateFolder } from '../../store/open-disk-store.ts'
import { CommandFailure } from '../command-failure.ts'
import { type Terminal, writeLine } from '../terminal.ts'
import { useDirectory } from './use-directory.ts'

/** Runs `windhover store repair`. */
export async function repairStore(url: string, terminal: Terminal): Promise<void> {
  const { before, done, epoch, keptAt, left } = await useDirectory(url, terminal, repairDirectory)
  if (done === 'nothing') {
    if (left.length === 0) await writeLine(terminal.stdout, 'nothing to repair')
  } else {
    for (const fault of before.faults) await writeLine(terminal.stdout, fault)
    await writeLine(terminal.stdout, describeDone({ before, done, epoch }))
    await writeLine(terminal.stdout, `the files as they were: ${keptAt}`)
  }
  if (left.length > 0) throw new CommandFailure('the store still has faults', left)
}

/** Repairs the messages. A state is only checked: nobody but its owner can know which revocation is missing. */
async function repairDirectory(directory: string): Promise<DiskRepair> {
  const repair = await repairDiskStore(directory)
  return { ...repair, left: [...repair.left, ...(await checkDiskState(toStateFolder(directory)))] }
}

function describeDone({ before, done, epoch }: Pick<DiskRepair, 'before' | 'done' | 'epoch'>): string {
  const { messages, tornBytes, faults } = before
  if (done === 'renewed') {
    return `a new epoch ${epoch} has the ${messages} messages that are whole; readers are told a gap`
  }
  const cut = [
    ...(faults.length > 0 ? ['epochs that ended before their first fault'] : []),
    ...(tornBytes > 0 ? [`${tornBytes} bytes off the end`] : []),
  ]
  return `cut ${cut.join(', and ')}; the epoch ${epoch} goes on`
}
