import { type Command, Option } from 'commander'

import { credentialHelp } from './credential.ts'
import type { ReloadFlags } from './control/ask-for-reload.ts'
import type { KickFlags } from './control/kick-readers.ts'
import type { ChannelsFlags } from './control/list-channels.ts'
import type { ReadersFlags } from './control/list-readers.ts'
import type { StatsFlags } from './control/print-stats.ts'
import type { RevokeFlags } from './control/revoke-credentials.ts'
import { defaultServerUrl } from './server-address.ts'
import type { Terminal } from './terminal.ts'

const subject = ['-s, --subject <name>', 'The person or program'] as const
const channel = ['--channel <name>', 'A channel that is read'] as const
const address = ['--address <ip>', 'Where it comes from; an IPv6 address stands for its /64 network'] as const
const tokenId = ['--token-id <id>', 'The credential: the jti of a token, or the id of a key'] as const

/** Adds `windhover kick`, which ends streams of a running server. */
export function addKick(program: Command, terminal: Terminal): Command {
  return addServerFlags(program.command('kick'))
    .summary('end the streams of readers of a running server')
    .description(
      'Ends the streams of which all that is given holds, on all nodes, and prints the answer as JSON. It keeps nobody out: `revoke` does.',
    )
    .option(...subject)
    .option('--client-id <id>', 'The id that the reader was told when it connected')
    .option(...channel)
    .option(...address)
    .option(...tokenId)
    .option('--reconnect', 'They may come back, to be judged again')
    .addHelpText('after', '\nExample:\n  windhover kick --subject ann')
    .action(async (flags: KickFlags) => (await import('./control/kick-readers.ts')).kickReaders(flags, terminal))
}

/** Adds `windhover revoke`, which takes credentials back. */
export function addRevoke(program: Command, terminal: Terminal): Command {
  const about = ['subject', 'tokenId', 'address', 'channel', 'issuedBefore', 'until', 'for']
  return addServerFlags(program.command('revoke'))
    .summary('take credentials back on a running server, list what was, or end that')
    .description(
      'Refuses that of which all that is given holds, on all nodes, ends its streams, and prints the answer as JSON.',
    )
    .option(...subject)
    .option(...tokenId)
    .option(...address)
    .option('--channel <name>', 'The channel that nobody may read or publish to')
    .option('--issued-before <when>', 'Only what was issued before a date, a moment, or now')
    .option('--until <when>', 'The date or moment when it ends (default: as long as a token can live)')
    .addOption(new Option('--for <duration>', 'After how long it ends, such as 90d or 12h').conflicts('until'))
    .addOption(new Option('-l, --list', 'List what was taken back instead').conflicts([...about, 'end']))
    .addOption(new Option('--end <id>', 'End a revocation instead').conflicts(about))
    .option('-j, --json', 'Print the list as JSON')
    .addHelpText('after', '\nExamples:\n  windhover revoke --subject ann --for 30d\n  windhover revoke --list')
    .action(async (flags: RevokeFlags) =>
      (await import('./control/revoke-credentials.ts')).revokeCredentials(flags, terminal),
    )
}

/** Adds `windhover readers`, which lists who reads. */
export function addReaders(program: Command, terminal: Terminal): Command {
  return addServerFlags(program.command('readers'))
    .summary('list the readers of a running server')
    .description(
      'Lists the readers of one node in the order in which they came: BEHIND in messages of the log, PENDING in bytes that wait for one.',
    )
    .option(...channel)
    .option(...subject)
    .addOption(new Option('--sort <order>', 'behind: those first that are furthest behind').choices(['behind']))
    .option('-n, --limit <n>', 'The most to list, up to 1000 (default: 100)')
    .addOption(new Option('-a, --all', 'List all, however many').conflicts(['limit', 'sort']))
    .option('-j, --json', 'Print the answer as JSON')
    .action(async (flags: ReadersFlags) => (await import('./control/list-readers.ts')).listReaders(flags, terminal))
}

/** Adds `windhover channels`, which lists what is read. */
export function addChannels(program: Command, terminal: Terminal): Command {
  return addServerFlags(program.command('channels'))
    .summary('list the channels of a running server that have readers')
    .description('Lists the channels of one node that have readers, those with most first.')
    .option('-n, --limit <n>', 'The most to list, up to 1000 (default: 1000)')
    .option('-j, --json', 'Print the answer as JSON')
    .action(async (flags: ChannelsFlags) => (await import('./control/list-channels.ts')).listChannels(flags, terminal))
}

/** Adds `windhover stats`, which tells how a server is. */
export function addStats(program: Command, terminal: Terminal): Command {
  return addServerFlags(program.command('stats'))
    .summary('tell how a running server is')
    .description('Tells the counts of one node, its newest position and its memory.')
    .option('-j, --json', 'Print the answer as JSON')
    .action(async (flags: StatsFlags) => (await import('./control/print-stats.ts')).printStats(flags, terminal))
}

/** Adds `windhover reload`, which has a server read its configuration again. */
export function addReload(program: Command, terminal: Terminal): Command {
  return addServerFlags(program.command('reload'))
    .summary('have a running server read its configuration again')
    .description(
      'Has the server read its config file and the files of its secrets and keys again, as SIGHUP does. Prints what has changed, and ' +
        'what needs a restart. If anything is wrong, nothing changes.',
    )
    .option('-j, --json', 'Print the answer as JSON')
    .action(async (flags: ReloadFlags) => (await import('./control/ask-for-reload.ts')).askForReload(flags, terminal))
}

function addServerFlags(command: Command): Command {
  return command
    .option('-u, --url <url>', `Address of the server (WINDHOVER_URL; default ${defaultServerUrl})`)
    .option('--key <credential>', credentialHelp)
}
