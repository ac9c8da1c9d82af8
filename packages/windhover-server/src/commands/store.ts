import type { Command } from 'commander'

import type { CheckStoreFlags } from './store/check-store.ts'
import type { InspectStoreFlags } from './store/inspect-store.ts'
import type { Terminal } from './terminal.ts'

/** Adds `windhover store check|inspect|repair`, for the directory of a store that no process has open. */
export function addStore(program: Command, terminal: Terminal): Command {
  const store = program
    .command('store')
    .summary('check, inspect and repair a store on disk')
    .description('Checks, inspects and repairs the directory of a store, while no server has it.')
    .helpCommand(false)
  store
    .command('check')
    .summary('verify every record, and change nothing')
    .description('Verifies every record of a store on disk, and changes nothing. Ends with 1 if there is a fault.')
    .argument('<url>', 'The store, such as disk:./data')
    .option('-j, --json', 'Print an object in JSON')
    .action(async (url: string, flags: CheckStoreFlags) =>
      (await import('./store/check-store.ts')).checkStore(url, flags, terminal),
    )
  store
    .command('inspect')
    .summary('print the newest messages')
    .description('Prints the newest messages of a store on disk, oldest first, and changes nothing.')
    .argument('<url>', 'The store, such as disk:./data')
    .option('-l, --last <count>', 'How many, 1 to 100000 (default: 10)')
    .option('-j, --json', 'Print each as a line of JSON, whole')
    .action(async (url: string, flags: InspectStoreFlags) =>
      (await import('./store/inspect-store.ts')).inspectStore(url, flags, terminal),
    )
  store
    .command('repair')
    .summary('keep what is whole, and put the rest aside')
    .description(
      'Cuts off what is not whole, after the files were put aside. Where messages were lost, those that are left get a new epoch, and readers are told a gap.',
    )
    .argument('<url>', 'The store, such as disk:./data')
    .action(async (url: string) => (await import('./store/repair-store.ts')).repairStore(url, terminal))
  return store
}
