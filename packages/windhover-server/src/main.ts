import { runProgram } from './commands/run-program.ts'
import { processTerminal } from './commands/terminal.ts'

process.exitCode = await runProgram(process.argv.slice(2), processTerminal())
