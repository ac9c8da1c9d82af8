/** The parts of the process that say what Node lets it do. */
export type NodePermission = Pick<NodeJS.Process, 'allowedNodeEnvironmentFlags'> & {
  readonly permission?: { has(scope: string): boolean }
}

/**
 * Says in one sentence why Node's permission model keeps the process from listening. To be asked first: Node throws where nobody can
 * catch it.
 *
 * @returns `undefined` where nothing does; before Node 25 the model has no say in it.
 */
export function describeForbiddenNetwork(node: NodePermission = process): string | undefined {
  const { permission, allowedNodeEnvironmentFlags } = node
  if (permission === undefined || !allowedNodeEnvironmentFlags.has('--allow-net') || permission.has('net'))
    return undefined
  return 'cannot listen: Node runs with --permission and without the right to it; add --allow-net'
}
