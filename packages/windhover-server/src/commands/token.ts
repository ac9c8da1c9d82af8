import { type Command, Option } from 'commander'

import { collectList } from './collect-list.ts'
import type { TokenFlags } from './print-token.ts'
import type { Terminal } from './terminal.ts'

/** Adds `windhover token`, which makes a token to try a server with. */
export function addToken(program: Command, terminal: Terminal): Command {
  return program
    .command('token')
    .summary('make a JWT to try a server with')
    .description(
      'Makes a JWT of a secret that the server knows too, to try it with. In earnest, your own service signs them.',
    )
    .option('--secret-file <path>', 'File with the secret (WINDHOVER_TOKEN_SECRET, WINDHOVER_TOKEN_SECRET_FILE)')
    .option('-s, --subject <name>', 'Whom it is about ("sub")')
    .option('--read <patterns>', "Channels that may be read, such as 'room:*'; several by commas", collectList)
    .option('--publish <patterns>', 'Channels that may be published to; several by commas', collectList)
    .option('--events <patterns>', 'Events that these are limited to; several by commas', collectList)
    .option('--admin', 'Also allows what concerns other people')
    .option('--expires <when>', 'When it ends: a date, or after how long, such as 90d or 12h', '1h')
    .option('--issuer <name>', 'Who says so ("iss")')
    .option('--audience <name>', 'Whom it is for ("aud")')
    .addOption(
      new Option('--algorithm <name>', 'How it is signed').choices(['HS256', 'HS384', 'HS512']).default('HS256'),
    )
    .addHelpText('after', "\nExample:\n  windhover token --secret-file secret.txt --subject alice --read 'room:*'")
    .action(async (flags: TokenFlags) => (await import('./print-token.ts')).printToken(flags, terminal))
}
