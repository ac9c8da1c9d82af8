import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Names as the build gives them, with a hash before the ending. They always stand in a path. */
const assetName = /\/([\w.-]{1,128}-[\w-]{8}\.\w{1,8})/g

/** The endings of files that name others. */
const naming = /\.(?:js|css|html)$/

/**
 * Finds the assets that some of the built pages need, by the names that stand in the pages, and in what these name in turn.
 *
 * @param folder - has the pages, and their assets in `assets`.
 * @param pages - the names of their files.
 * @returns the names of files in `assets`.
 */
export function findAssetsOf(folder: string, pages: readonly string[]): ReadonlySet<string> {
  const there = new Set(readdirSync(join(folder, 'assets')))
  const found = new Set<string>()
  const unread = pages.map((page) => join(folder, page))
  for (let path = unread.pop(); path !== undefined; path = unread.pop()) {
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(assetName)) {
      if (found.has(name) || !there.has(name)) continue
      found.add(name)
      if (naming.test(name)) unread.push(join(folder, 'assets', name))
    }
  }
  return found
}
