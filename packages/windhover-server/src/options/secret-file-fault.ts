/** Who owns a file, and who may do what with it. */
export interface FileRights {
  readonly mode: number
  readonly uid: number
  readonly gid: number
}

/** What counts as safe. */
export interface SecretFileRule {
  /** The groups of this process. */
  readonly groups?: readonly number[]
  /** Whether everybody may read a file of root that nobody may write: Docker mounts its secrets so. Default: false. */
  readonly takesMounted?: boolean
}

/**
 * Finds out why a file is too open for a secret, as a sentence with the line that mends it; `undefined` if it is not. Its owner alone may
 * read it. A group may, too, if the file is root's, and the group is root's or one of this process: Kubernetes mounts a secret so
 * (`fsGroup`), and systemd a credential.
 */
export function findSecretFileFault(
  { mode, uid, gid }: FileRights,
  path: string,
  { groups = ownGroups(), takesMounted = false }: SecretFileRule = {},
): string | undefined {
  if (takesMounted && uid === 0 && (mode & 0o777) === 0o444) return undefined
  const isGiven = uid === 0 && (gid === 0 || groups.includes(gid))
  // All bits of others, and of the group all but that of reading.
  const refused = isGiven ? 0o037 : 0o077
  if ((mode & refused) === 0) return undefined
  return `others may read or write it; make it its owner's alone: chmod 600 ${quote(path)}`
}

function ownGroups(): readonly number[] {
  // Not on Windows. The group that files are made with need not be among the others.
  return [...(process.getgroups?.() ?? []), ...(process.getegid === undefined ? [] : [process.getegid()])]
}

function quote(path: string): string {
  return /^[\w./+-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`
}
