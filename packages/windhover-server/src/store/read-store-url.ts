import { isHubName } from 'windhover/store'
import type { DiskDurability } from 'windhover/store/disk'

import { describeUnknown } from '../options/usage-error.ts'
import { hideCredentials } from './hide-credentials.ts'
import { StoreFault } from './store-fault.ts'
import type { StorePlace, TlsFiles } from './store-place.ts'

/** The forms of a URL, as its users write them. */
const storeForms = 'memory:, disk:<directory>, redis://host:port/db?hub=<name>, rediss://…, nats://host:port?hub=<name>'

/** The name of a hub that a URL does not name. */
const defaultHubName = 'windhover'

/** The options of a URL of Redis that name files. */
const tlsFileNames = ['ca', 'cert', 'key'] as const satisfies (keyof TlsFiles)[]

const durabilities: readonly string[] = ['always', 'interval', 'never'] satisfies DiskDurability[]

/**
 * Reads the URL of a store.
 *
 * @param password - the password, if it is not in the URL.
 * @throws StoreFault for a URL that is none of a store. What it says has no password in it.
 */
export function readStoreUrl(given: string, password?: string): StorePlace {
  const url = given.trim()
  const scheme = /^([a-z]+):/i.exec(url)?.[1]?.toLowerCase()
  if (password !== undefined && (scheme === 'memory' || scheme === 'disk')) {
    throw new StoreFault(`${scheme}: takes no password; leave storePassword out`)
  }
  if (scheme === 'memory' && url.length === 'memory:'.length) return { kind: 'memory' }
  if (scheme === 'disk') return readDisk(url)
  if (scheme === 'redis' || scheme === 'rediss') return readRedis(url, password)
  if (scheme === 'nats') return readNats(url, password)
  throw new StoreFault(`expected ${storeForms}; got ${describeUrl(url)}`)
}

function readDisk(url: string): StorePlace {
  const [path, query] = splitQuery(url.slice('disk:'.length))
  // `disk:///var/data` is `disk:/var/data`, as with files; a host in between would be another machine.
  const directory = decode(path.replace(/^\/\/(?=\/)/, ''), url)
  if (directory === '') throw new StoreFault('disk: names no directory; write one, such as disk:./data')
  if (directory.startsWith('//')) {
    throw new StoreFault(
      `expected a directory, such as disk:./data or disk:/var/lib/windhover; got ${describeUrl(url)}`,
    )
  }
  const { durability = 'always' } = readQuery(query, ['durability'])
  if (!durabilities.includes(durability)) {
    throw new StoreFault(`durability: expected one of ${durabilities.join(', ')}, got ${JSON.stringify(durability)}`)
  }
  return { kind: 'disk', directory, durability: durability as DiskDurability }
}

function readRedis(text: string, password: string | undefined): StorePlace {
  const form = 'redis://host:port/db?hub=<name>'
  const query = splitAddress(text)[1]
  const url = parse(text, text, form)
  if (!/^\/?$|^\/\d+$/.test(url.pathname)) {
    throw new StoreFault(`expected the number of a database, as in ${form}; got ${describeUrl(text)}`)
  }
  const { hub, ...files } = readQuery(query, ['hub', ...tlsFileNames])
  if (Object.keys(files).length > 0 && url.protocol !== 'rediss:') {
    throw new StoreFault(`${Object.keys(files)[0]}: is for TLS; write rediss:// for redis://`)
  }
  if ((files.cert === undefined) !== (files.key === undefined)) {
    throw new StoreFault('cert and key: are a pair; give both files, or neither')
  }
  url.search = ''
  setPassword(url, password)
  const place = { kind: 'redis', url: url.href, hub: checkHub(hub) } as const
  return Object.keys(files).length === 0 ? place : { ...place, files }
}

function readNats(text: string, password: string | undefined): StorePlace {
  const form = 'nats://host:port?hub=<name>'
  const [address, query] = splitAddress(text)
  const hosts = address.slice('nats://'.length)
  const credentials = hosts.slice(0, hosts.lastIndexOf('@') + 1)
  const servers = hosts
    .slice(credentials.length)
    .split(',')
    .map((host) => {
      const url = parse(`nats://${credentials}${host}`, text, form)
      if (!/^\/?$/.test(url.pathname)) throw new StoreFault(`expected ${form}; got ${describeUrl(text)}`)
      setPassword(url, password)
      return url.href.replace(/\/$/, '')
    })
  return { kind: 'nats', servers, hub: checkHub(readQuery(query, ['hub']).hub) }
}

/** Parses one address of a URL, which is told of as a whole. */
function parse(address: string, text: string, form: string): URL {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    throw new StoreFault(`expected ${form}; got ${describeUrl(text)}`)
  }
  if (url.hostname === '') throw new StoreFault(`names no host; expected ${form}, got ${describeUrl(text)}`)
  if (url.hash !== '') throw new StoreFault(`a # in a user or password is written %23; got ${describeUrl(text)}`)
  return url
}

function setPassword(url: URL, password: string | undefined): void {
  if (password === undefined) return
  if (url.password !== '') throw new StoreFault('the URL has a password, and storePassword, too; leave one of them out')
  url.password = encodeURIComponent(password)
}

function checkHub(hub = defaultHubName): string {
  if (isHubName(hub)) return hub
  throw new StoreFault(`hub: expected a name of 1 to 64 of A-Z a-z 0-9 . _ -, got ${JSON.stringify(hub)}`)
}

function readQuery<Name extends string>(query: string, allowed: readonly Name[]): { [Key in Name]?: string } {
  const given = [...new URLSearchParams(query)]
  const names = given.map(([name]) => name)
  const unknown = names.filter((name) => !(allowed as readonly string[]).includes(name))
  if (unknown.length > 0) throw new StoreFault(describeUnknown('option', unknown, allowed))
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new StoreFault(`${twice}: is given twice; leave one of them out`)
  return Object.fromEntries(given) as { [Key in Name]?: string }
}

/** Splits a URL that may have a password. With an `@` after the `?`, what looks like options may be the end of that. */
function splitAddress(text: string): [string, string] {
  const [address, query] = splitQuery(text)
  if (!query.includes('@')) return [address, query]
  throw new StoreFault(
    `a ? in a user or password is written %3F, and an @ after the ? is written %40; got ${describeUrl(text)}`,
  )
}

function splitQuery(text: string): [string, string] {
  const at = text.indexOf('?')
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function decode(path: string, url: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw new StoreFault(`a % in the name of a directory is written %25; got ${describeUrl(url)}`)
  }
}

function describeUrl(url: string): string {
  return JSON.stringify(hideCredentials(url))
}
