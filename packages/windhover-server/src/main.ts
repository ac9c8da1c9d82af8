import { findBundle } from './commands/find-bundle.ts'

type CommandLine = typeof import('./commands/command-line.ts')

const words = process.argv.slice(2)
const bundle = findBundle({
  words,
  nodeFlags: process.execArgv,
  environment: process.env,
  workingDirectory: process.cwd(),
})
const { runProgram, processTerminal } =
  bundle === undefined ? await import('./commands/command-line.ts') : ((await import(bundle.href)) as CommandLine)

process.exitCode = await runProgram(words, processTerminal())
