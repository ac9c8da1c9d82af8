import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A name in a file of declarations, and where its declaration is. */
export interface Place {
  readonly file: string
  readonly name: string
}

/** What one file of declarations says, by name. */
export interface Declarations {
  /** The text of each declaration, overloads together, without comments. */
  readonly texts: ReadonlyMap<string, string>
  /** What is taken from other files of the package. */
  readonly imports: ReadonlyMap<string, Place>
  readonly exports: ReadonlyMap<string, Place>
}

const declared =
  /^(?:export )?(?:declare )?(?:abstract )?(?:const|let|function|class|interface|type|enum|namespace) ([\w$]+)/

/** What a file adds to another package. It belongs to whatever else is declared there. */
export const augmentation = /^declare (module '[^']+')/

/**
 * Reads a file that `tsc` has written, in which each statement begins a line and nothing else does but a closing bracket.
 *
 * @throws if there is a statement that it does not know, so that none is passed over.
 */
export function readDeclarations(file: string): Declarations {
  const texts = new Map<string, string>()
  const imports = new Map<string, Place>()
  const exports = new Map<string, Place>()
  const text = readFileSync(file, 'utf8').replaceAll(/\/\*\*.*?\*\/|^\/\/.*$/gms, '')
  for (const part of text.split(/^(?=[a-z])/m)) {
    const statement = part.replaceAll(/^\s*\n/gm, '').trimEnd()
    const list = /^(import|export) (?:type )?\{([^}]*)\}(?: from '([^']*)')?;$/s.exec(statement)
    const name = (declared.exec(statement) ?? augmentation.exec(statement))?.[1]
    if (list !== null) {
      const [, kind, names = '', from] = list
      const source = from === undefined ? file : resolve(file, from)
      if (source === undefined) continue
      for (const [original, local] of readNames(names)) {
        if (kind === 'import') imports.set(local, { file: source, name: original })
        else exports.set(local, { file: source, name: original })
      }
    } else if (name !== undefined) {
      texts.set(name, [texts.get(name), statement].filter((each) => each !== undefined).join('\n'))
      if (statement.startsWith('export ')) exports.set(name, { file, name })
    } else if (statement !== '' && !/^import .*;$/.test(statement)) {
      throw new Error(`${file} has a statement of an unknown kind: ${statement}`)
    }
  }
  return { texts, imports, exports }
}

/** Returns the original and the local name of each in a list such as `A, type B as C`. */
function readNames(list: string): (readonly [string, string])[] {
  return list
    .split(',')
    .map((name) => name.trim().replace(/^type /, ''))
    .filter((name) => name !== '')
    .map((name) => {
      const [original = '', local = original] = name.split(' as ')
      return [original, local] as const
    })
}

/** Returns the file of declarations that an import means, unless it is of another package. */
function resolve(file: string, from: string): string | undefined {
  return from.startsWith('.') ? join(dirname(file), from.replace(/\.ts$/, '.d.ts')) : undefined
}
