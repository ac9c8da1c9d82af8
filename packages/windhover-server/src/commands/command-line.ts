export { runProgram } from './run-program.ts'
export { processTerminal } from './terminal.ts'
