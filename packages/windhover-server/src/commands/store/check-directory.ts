import { checkDiskState, checkDiskStore, type DiskCheck } from 'windhover/store/disk'

import { toStateFolder } from '../../store/open-disk-store.ts'

/** Checks all that a server opens in the directory of a store: the messages, and the state in a folder of it. */
export async function checkDirectory(directory: string): Promise<DiskCheck> {
  const check = await checkDiskStore(directory)
  return { ...check, faults: [...check.faults, ...(await checkDiskState(toStateFolder(directory)))] }
}
