/** What runs the programs of these tests. */
export interface Runtime {
  readonly name: string
  /** The program itself and the arguments before a script. */
  readonly command: readonly [program: string, ...flags: string[]]
}

const variable = 'TEST_RUNTIMES'

/**
 * Reads which runtimes to test beside the Node that runs the tests: `TEST_RUNTIMES="bun=/path/bun; deno=/path/deno run -A"`. None
 * where it is not set, which is said once.
 *
 * @throws Error where it is set and names none, so that a run which is meant to test some cannot pass without.
 */
export function readRuntimes(text: string | undefined = process.env[variable]): readonly Runtime[] {
  if (text === undefined) {
    console.log(
      `Bun, Deno and Node's permission model are not tested here: \`.ci/full\` fetches them and sets ${variable}`,
    )
    return []
  }
  return text.split(';').map((part) => {
    const [, name, command] = /^\s*([^=]+?)\s*=\s*(\S.*?)\s*$/.exec(part) ?? []
    if (name === undefined || command === undefined) {
      throw new Error(`${variable}: expected "name=program flags; …", got ${JSON.stringify(text)}`)
    }
    return { name, command: command.split(/\s+/) as [string, ...string[]] }
  })
}
