import { expect, test } from 'vitest'

import { findSecretFileFault } from './secret-file-fault.ts'

const user = 1_000
const group = 2_000
const root = 0

test.each<[what: string, mode: number, uid: number, gid: number, isTaken: boolean]>([
  ['its owner alone', 0o600, user, user, true],
  ['its owner alone, read only', 0o400, user, user, true],
  ['a secret of Kubernetes with fsGroup', 0o440, root, group, true],
  ['the same, writable by root', 0o640, root, group, true],
  ['a credential of systemd, by an access list', 0o440, root, root, true],
  ["root's, and a group of others", 0o440, root, 3_000, false],
  ["a user's, and a group of this process", 0o440, user, group, false],
  ["a user's, and the group of root", 0o440, user, root, false],
  ['a group that may write', 0o460, root, group, false],
  ['a group that may run it', 0o450, root, group, false],
  ['all who may read', 0o444, root, group, false],
  ['all who may write', 0o442, root, group, false],
  ['all who may run it', 0o441, root, group, false],
])('a file for %s, %o, is taken as it should be', (_what, mode, uid, gid, isTaken) => {
  const fault = findSecretFileFault({ mode: 0o100000 | mode, uid, gid }, '/run/secrets/key', { groups: [user, group] })
  expect(fault).toBe(
    isTaken ? undefined : "others may read or write it; make it its owner's alone: chmod 600 /run/secrets/key",
  )
})

test.each<[what: string, mode: number, uid: number, isTaken: boolean]>([
  ['a secret of Docker', 0o444, root, true],
  ['the same of a user', 0o444, user, false],
  ["root's, which it may write", 0o644, root, false],
  ["root's, which others may write", 0o446, root, false],
])('%s is taken as it should be where secrets are mounted', (_what, mode, uid, isTaken) => {
  const fault = findSecretFileFault({ mode: 0o100000 | mode, uid, gid: root }, 'key', {
    groups: [],
    takesMounted: true,
  })
  expect(fault === undefined).toBe(isTaken)
})
