import { ArgumentsError, readArguments } from './arguments.ts'
import { fuzz, type FuzzFailure, type FuzzOptions } from './fuzz.ts'

process.exitCode = await run(process.argv.slice(2))

async function run(args: readonly string[]): Promise<number> {
  let options: FuzzOptions
  try {
    options = readArguments(args)
  } catch (error) {
    if (!(error instanceof ArgumentsError)) throw error
    console.error(error.message)
    return 2
  }
  console.log(`seed ${options.seed}`)
  const { runs, failure } = await fuzz(options)
  console.log(`connections: ${JSON.stringify(runs)}`)
  if (failure === undefined) {
    console.log('All held.')
    return 0
  }
  explain(failure, options)
  return 1
}

function explain({ message, target, seed, path, sending }: FuzzFailure, options: FuzzOptions): void {
  console.error(`\nFAILED: ${message}`)
  if (sending === undefined) {
    console.error(`\nAgain: npm run fuzz -- --seed ${options.seed} --seconds ${options.forMs / 1000}`)
    return
  }
  const { bytes, cuts, end } = sending
  console.error(`\nThe client ${end}; cuts at ${JSON.stringify(cuts)}; its ${bytes.length} bytes as Latin-1:`)
  console.error(JSON.stringify(Buffer.from(bytes).toString('latin1')))
  console.error(`\nAgain: npm run fuzz -- --target ${target} --seed ${seed} --path ${path}`)
}
