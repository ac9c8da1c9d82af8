import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { expect, test } from 'vitest'

const source = new URL('../', import.meta.url)

/** Lists the files that a file reaches: what it imports by itself, and with `lazy` also what it may import later. */
function reach(entry: string, lazy: boolean): string[] {
  const found = new Set<string>()
  const packages = new Set<string>()
  const visit = (file: string): void => {
    if (found.has(file)) return
    found.add(file)
    const text = readFileSync(file, 'utf8')
    const imports = [...text.matchAll(/^(?:import|export) (?!type )(?:[^'"]*? from )?'([^']+)'/gm)]
    if (lazy) imports.push(...text.matchAll(/\bimport\('([^']+)'\)/g))
    for (const [, name = ''] of imports) {
      if (name.startsWith('.')) visit(fileURLToPath(new URL(name, `file://${file}`)))
      else packages.add(name)
    }
  }
  visit(fileURLToPath(new URL(entry, source)))
  return [...found].map((file) => file.slice(fileURLToPath(source).length)).concat(...packages)
}

test('the command line starts without what keys and tokens need', () => {
  const started = reach('commands/command-line.ts', false)
  expect(started).toEqual(
    expect.arrayContaining([
      'commands/control.ts',
      'commands/keys.ts',
      'commands/store.ts',
      'commands/token.ts',
      'commands/serve.ts',
    ]),
  )
  expect(
    started.filter((name) =>
      /^(?:jose|access\/(?:keys|jwt)\/|commands\/(?:keys|control|store)\/|windhover\/store)|mint-token|print-token/.test(
        name,
      ),
    ),
  ).toEqual([])
  expect(reach('commands/command-line.ts', true)).toContain('commands/mint-token.ts')
})

test('a server starts without the client, which listening loads', () => {
  const ofClient = (names: readonly string[]): string[] =>
    names.filter((name) => /^windhover\/client|follow-stream/.test(name))
  expect(ofClient(reach('commands/command-line.ts', false))).toEqual([])
  expect(ofClient(reach('index.ts', true))).toEqual([])
  expect(ofClient(reach('commands/command-line.ts', true))).toEqual(['commands/follow-stream.ts', 'windhover/client'])
})

test('the command loads the parts of a door that are configured, and no other', () => {
  const started = reach('commands/make-server.ts', false)
  expect(started).toContain('access/create-door.ts')
  // The form of a key, by which the kind of a credential is told.
  const form = 'access/keys/api-key.ts'
  expect(started.filter((name) => /^(?:jose|access\/(?:keys|jwt|claims)\/)/.test(name))).toEqual([form])
  const keys = reach('access/key-parts.ts', true)
  expect(keys).toContain('access/keys/key-ring.ts')
  expect(keys.filter((name) => /^(?:jose|access\/jwt\/)/.test(name))).toEqual([])
  expect(reach('access/token-parts.ts', true).filter((name) => name.startsWith('access/keys/'))).toEqual([])
  expect(reach('commands/make-server.ts', true)).toEqual(
    expect.arrayContaining(['access/key-parts.ts', 'access/token-parts.ts', 'jose/jwks/local']),
  )
})

test('the command loads the store that is configured, and no other', () => {
  const stores = (names: readonly string[]): string[] =>
    names.filter((name) => /^windhover[/-]\w+\/disk|redis|jetstream/.test(name))
  const started = reach('commands/make-server.ts', false)
  expect(started).toContain('store/deferred-store.ts')
  expect(stores(started)).toEqual([])
  expect(stores(reach('commands/make-server.ts', true)).toSorted()).toEqual([
    'store/redis-target.ts',
    'windhover/store/disk',
  ])
})

test('no server can make tokens or keys', () => {
  const reached = reach('index.ts', true)
  expect(reached).toContain('server.ts')
  expect(reached.filter((name) => /mint-token|create-key|change-keys-file/.test(name))).toEqual([])
})

test('jose is loaded by the first public key, not by a start', () => {
  expect(reach('access/create-authenticator.ts', false)).not.toContain('jose')
  const verifier = reach('access/jwt/create-token-verifier.ts', false)
  expect(verifier).toContain('access/jwt/remote-signatures.ts')
  expect(verifier.filter((name) => name.startsWith('jose'))).toEqual([])
  const later = reach('access/jwt/create-token-verifier.ts', true)
  expect(later.filter((name) => name.startsWith('jose'))).toEqual(['jose/jws/compact/verify', 'jose/jwks/local'])
})
