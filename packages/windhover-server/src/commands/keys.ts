import type { Command } from 'commander'

import { collectList } from './collect-list.ts'
import type { CreateKeyFlags } from './keys/create-key.ts'
import type { KeysFileFlags } from './keys/keys-file-path.ts'
import type { ListKeysFlags } from './keys/list-keys.ts'
import type { Terminal } from './terminal.ts'

/** Adds `windhover keys create|list|revoke`, which change the file of API keys without a server. */
export function addKeys(program: Command, terminal: Terminal): Command {
  const keys = program
    .command('keys')
    .summary('create, list and revoke API keys, in a file')
    .description('Creates, lists and revokes the API keys of a file, without a server.')
    .helpCommand(false)
  addFileFlags(keys.command('create'))
    .summary('create a key, and print it this once')
    .description('Creates a key and prints it. It is shown this once, as the file holds its SHA-256 alone.')
    .requiredOption('-n, --name <name>', 'Whom the key is for, such as ci; the subject of who shows it')
    .requiredOption('-a, --allow <acts>', 'What it allows, of read, publish and admin; several by commas', collectList)
    .option(
      '--channels <patterns>',
      "Channels, such as 'orders:**'; several by commas (default: every channel)",
      collectList,
    )
    .option('--events <patterns>', 'Events, several by commas (default: all events)', collectList)
    .option('--expires <when>', 'When it ends: a date, or after how long, such as 90d or 12h (default: never)')
    .addHelpText(
      'after',
      "\nExample:\n  windhover keys create --file keys.json --name ci --allow publish --channels 'orders:**'",
    )
    .action(async (flags: CreateKeyFlags) => (await import('./keys/create-key.ts')).createKey(flags, terminal))
  addFileFlags(keys.command('list'))
    .summary('list the keys, without what is secret')
    .description('Lists the keys of the file, without what is secret.')
    .option('-j, --json', 'Print a list in JSON')
    .action(async (flags: ListKeysFlags) => (await import('./keys/list-keys.ts')).listKeys(flags, terminal))
  addFileFlags(keys.command('revoke'))
    .summary('remove a key from the file')
    .description('Removes a key from the file.')
    .argument('<key>', 'Its id, or its name if no other has it')
    .action(async (key: string, flags: KeysFileFlags) =>
      (await import('./keys/revoke-key.ts')).revokeKey(key, flags, terminal),
    )
  return keys
}

function addFileFlags(command: Command): Command {
  return command
    .option('-f, --file <path>', 'File of the keys (WINDHOVER_ACCESS_KEYS_FILE, or access.keysFile of the config file)')
    .option('-c, --config <path>', 'Config file (WINDHOVER_CONFIG; default windhover.config.{ts,mts,js,mjs,json})')
}
