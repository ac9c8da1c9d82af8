import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Plugin } from 'vite'

/** What Vite writes the licences of the packages to; the same name is in `vite.config.ts`. */
export const licenseFile = 'licenses.md'

const vendor = fileURLToPath(new URL('../vendor/', import.meta.url))

/** A package that comes as one file with the code of others in it, of which Vite knows nothing. */
interface Bundle {
  readonly name: string
  /** Default: where the package is installed. */
  readonly folder?: string
  /** The file that the pages load. */
  readonly file: string
}

const bundles: readonly Bundle[] = [
  { name: 'swagger-ui-dist', file: 'swagger-ui-es-bundle.js' },
  { name: 'redoc', folder: join(vendor, 'redoc'), file: 'redoc.standalone.js' },
]

/** Licence texts that a package ships: its own, its NOTICE (Apache-2.0 asks for it), and a bundler's list of others. */
const shipped = /^(?:licen[sc]e|notice)(?:\.\w+)?$/i

/**
 * A Vite plugin that ships the licences of the code inside of bundled packages: minifying drops their comments, and
 * nearly all of them ask to be kept. They go to `licenses/<package>/`, and `licenses.md` lists them.
 */
export function bundledLicenses(): Plugin {
  return {
    name: 'windhover-bundled-licenses',
    apply: 'build',
    async writeBundle({ dir = '.' }) {
      const written = await Promise.all([...bundles.map((bundle) => writeLicenses(bundle, dir)), copyList(dir)])
      const list = written.flat().map((path) => `- [${path}](${path})`)
      const path = join(dir, licenseFile)
      const text = `\n## Inside of the bundles\n\nSwagger UI, ReDoc and Scalar bring the code of others with them:\n\n${list.join('\n')}\n`
      await writeFile(path, (await readFile(path, 'utf8')) + text)
    },
  }
}

/** Scalar's list was made when its packages were built. */
async function copyList(dir: string): Promise<string[]> {
  const path = `licenses/scalar/${licenseFile}`
  await mkdir(dirname(join(dir, path)), { recursive: true })
  await copyFile(join(vendor, 'scalar', licenseFile), join(dir, path))
  return [path]
}

async function writeLicenses({ name, folder, file }: Bundle, dir: string): Promise<string[]> {
  const root = folder ?? packageFolder(name)
  const target = `licenses/${name}`
  await mkdir(join(dir, target), { recursive: true })
  const files = (await readdir(root)).filter((entry) => shipped.test(entry))
  await Promise.all(files.map((entry) => copyFile(join(root, entry), join(dir, target, entry))))
  const listed = `${file}.LICENSE.txt`
  // A bundler's own list is complete; without one, the comments in the bundle are all that there is.
  const text = await readFile(join(root, `${file}.LICENSE.txt`), 'utf8').catch(async () =>
    extractLegalComments(await readFile(join(root, file), 'utf8')),
  )
  await writeFile(join(dir, target, listed), text)
  return [...files, listed].map((entry) => `${target}/${entry}`)
}

function packageFolder(name: string): string {
  return dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)))
}

/**
 * The comments in a script that state a licence or a copyright, each once.
 *
 * @throws Error when there is none: then another version of the bundle has to be looked at.
 */
export function extractLegalComments(script: string): string {
  // Longer than any notice is what lies between two patterns that only look like the ends of a comment.
  const comments = script.match(/\/\*[*!][\s\S]{0,4000}?\*\//g) ?? []
  // A worker's code is a text in the bundle, with its line ends escaped.
  const legal = comments.filter((one) => /licen[sc]e|copyright/i.test(one)).map((one) => one.replaceAll('\\r\n', '\n'))
  if (legal.length === 0) throw new Error('The bundle has no licence comments where they were expected.')
  return `${[...new Set(legal)].join('\n\n')}\n`
}
