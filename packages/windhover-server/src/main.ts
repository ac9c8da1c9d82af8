import { findBundle } from './commands/find-bundle.ts'

type CommandLine = typeof import('./commands/command-line.ts')

const words = process.argv.slice(2)
// Nothing that a terminal sends when it closes ends a server, from its first moment on. Other commands end with their terminal.
if ((words[0] ?? 'serve') === 'serve' || words[0]?.startsWith('-') === true) process.on('SIGHUP', () => {})
const bundle = findBundle({
  words,
  nodeFlags: process.execArgv,
  environment: process.env,
  workingDirectory: process.cwd(),
})
const { runProgram, processTerminal } =
  bundle === undefined ? await import('./commands/command-line.ts') : ((await import(bundle.href)) as CommandLine)

process.exitCode = await runProgram(words, processTerminal())
