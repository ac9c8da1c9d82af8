import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The root of the repository, from which the image is built. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** One line of a Dockerfile: `COPY --from=build /app .` */
export interface Instruction {
  readonly name: string
  /** What stands behind the name, with lines that are continued put together and arguments of the build put in. */
  readonly text: string
}

/** One `FROM`, and what follows it. */
export interface Stage {
  /** The image that it begins with. */
  readonly base: string
  /** Its name, if it has one. */
  readonly name: string | undefined
  readonly instructions: readonly Instruction[]
}

/** Reads `deploy/image/Dockerfile` into its stages. */
export function readImageFile(): readonly Stage[] {
  const stages: { base: string; name: string | undefined; instructions: Instruction[] }[] = []
  const args = new Map<string, string>()
  const text = readFileSync(`${root}deploy/image/Dockerfile`, 'utf8')
  for (const line of text
    .replace(/^#.*\n/gm, '')
    .replaceAll('\\\n', '')
    .split('\n')) {
    if (line.trim() === '') continue
    const [, name = '', rest = ''] = /^([A-Z]+) (.*)$/.exec(line)!
    if (name === 'ARG') {
      args.set(...splitOnce(rest, '='))
    } else if (name === 'FROM') {
      const [base = '', , alias] = rest.split(' ')
      stages.push({ base: putIn(base, args), name: alias, instructions: [] })
    } else {
      stages.at(-1)!.instructions.push({ name, text: rest })
    }
  }
  return stages
}

/** What a container of the image has, by the last instruction of each kind. */
export interface ContainerSettings {
  readonly user: string
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
  readonly ports: readonly number[]
  readonly volumes: readonly string[]
  readonly entrypoint: readonly string[]
  readonly command: readonly string[]
  readonly healthcheck: readonly string[]
}

/** Reads what the last stage says of containers. */
export function readContainerSettings(): ContainerSettings {
  const { instructions } = readImageFile().at(-1)!
  const all = (name: string): string[] => instructions.filter((one) => one.name === name).map(({ text }) => text)
  const words = (text = '[]'): string[] => JSON.parse(text.slice(text.indexOf('['))) as string[]
  return {
    user: all('USER').at(-1) ?? 'root',
    folder: all('WORKDIR').at(-1) ?? '/',
    environment: Object.fromEntries(all('ENV').flatMap((text) => [...readVariables(text)])),
    ports: all('EXPOSE').map(Number),
    volumes: all('VOLUME'),
    entrypoint: words(all('ENTRYPOINT').at(-1)),
    command: words(all('CMD').at(-1)),
    healthcheck: words(all('HEALTHCHECK').at(-1)),
  }
}

/** Reads the variables of an `ENV`, in their order. */
export function readVariables(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(/(\w+)=(?:"([^"]*)"|(\S*))/g)].map(([, name = '', quoted, bare]) => [name, quoted ?? bare!])
}

/** Puts variables, written `${NAME}`, into a text. */
export function putIn(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{(\w+)\}/g, (_all, name: string) => variables.get(name) ?? '')
}

function splitOnce(text: string, by: string): [string, string] {
  const index = text.indexOf(by)
  return [text.slice(0, index), text.slice(index + by.length)]
}
