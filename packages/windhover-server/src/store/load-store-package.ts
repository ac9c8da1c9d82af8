import { StoreFault } from './store-fault.ts'

/**
 * Loads the package of a store, which not every server has.
 *
 * @throws StoreFault with the line that installs it, if it is not there.
 */
export async function loadStorePackage<Package>(name: string, scheme: string): Promise<Package> {
  try {
    return (await import(name)) as Package
  } catch (error) {
    if (!isMissing(error, name)) throw error
    throw new StoreFault(`${scheme} needs a package that is not installed: npm install ${name}`, 'missing_package')
  }
}

/** Returns whether the package is not there, rather than one that it needs itself. */
function isMissing(error: unknown, name: string): boolean {
  const { code } = error as NodeJS.ErrnoException
  return error instanceof Error && code === 'ERR_MODULE_NOT_FOUND' && error.message.includes(`'${name}'`)
}
