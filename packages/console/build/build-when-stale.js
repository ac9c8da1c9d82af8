/**
 * Builds the pages, unless those that are there were built from the very same inputs: `npm start` then takes no second
 * for them. Plain JavaScript, because Node 20 does not run TypeScript.
 */
import { createHash } from 'node:crypto'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const pages = join(root, '../windhover-server/dist/static')
/** Written last and emptied with the folder first: a build that was cut short leaves none. */
const stamp = join(pages, '.inputs')

const inputs = await hashInputs()
if ((await readFile(stamp, 'utf8').catch(() => '')) === inputs) {
  console.log('The pages are up to date.')
} else {
  const { build } = await import('vite')
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
  await writeFile(stamp, inputs)
}

/**
 * One hash of the content of all that the build reads: this package and the library's client, without their tests, and
 * the lock file for what is installed. Times of files say less: they change with a checkout, and stay with a deleted file.
 *
 * @returns {Promise<string>}
 */
async function hashInputs() {
  const hash = createHash('sha256')
  const library = join(root, '../windhover/src')
  const entries = await Promise.all([
    readdir(root, { recursive: true, withFileTypes: true }),
    readdir(library, { withFileTypes: true }),
    ...['client', 'wire'].map((name) => readdir(join(library, name), { recursive: true, withFileTypes: true })),
  ])
  const files = entries
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !/(?:^|[\\/])(?:node_modules|dist|\.vite|coverage)[\\/]|\.test\.tsx?$/.test(path))
    .sort()
  for (const path of [...files, '../../package-lock.json', '../../tsconfig.base.json']) {
    hash
      .update(`${path}\0`)
      .update(await readFile(join(root, path)))
      .update('\0')
  }
  return hash.digest('hex')
}
