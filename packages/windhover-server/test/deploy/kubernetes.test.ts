import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Deployment, StatefulSet } from 'kubernetes-types/apps/v1.js'
import type { ConfigMap, Container, Probe, Secret, Service } from 'kubernetes-types/core/v1.js'
import type { Ingress } from 'kubernetes-types/networking/v1.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

import { findFreePort } from '../../../../stress/src/nodes/find-free-port.ts'
import { startServerProcess } from '../support/built-server.ts'
import { exchange } from '../support/exchange.ts'
import { readContainerSettings, root } from '../support/read-image-file.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = `${root}deploy/kubernetes/`
const files = readdirSync(folder).filter((file) => file !== 'kustomization.yaml')
const read = <Manifest>(file: string): Manifest => parse(readFileSync(folder + file, 'utf8')) as Manifest

const deployment = read<Deployment>('deployment.yaml')
const oneNode = read<StatefulSet>('one-node.yaml')
const workloads: readonly (readonly [string, Deployment | StatefulSet])[] = [
  ['deployment.yaml', deployment],
  ['one-node.yaml', oneNode],
]
const containerOf = ({ spec }: Deployment | StatefulSet): Container => spec!.template.spec!.containers[0]!
const configText = read<ConfigMap>('config.yaml').data!['windhover.config.json']!
const config = JSON.parse(configText) as Record<'drainDelayMs' | 'drainMs' | 'port' | 'metricsPort', number> & {
  readonly allowedHosts: readonly string[]
}

/** Where the types of a kind are, which are written from the schemas that Kubernetes publishes. */
const groups: Readonly<Record<string, string>> = {
  ConfigMap: 'core/v1',
  Secret: 'core/v1',
  Service: 'core/v1',
  Deployment: 'apps/v1',
  StatefulSet: 'apps/v1',
  PodDisruptionBudget: 'policy/v1',
  HorizontalPodAutoscaler: 'autoscaling/v2',
  Ingress: 'networking/v1',
}

/** Has the compiler compare manifests with their types, of which they may have no field that is not there. Returns what it says. */
function compare(manifests: Readonly<Record<string, { readonly kind: string }>>): string {
  const programs = Object.entries(manifests).map(([file, manifest]) => [
    `${file}.ts`,
    `import type { ${manifest.kind} } from 'kubernetes-types/${groups[manifest.kind]}'\n` +
      `export const manifest: ${manifest.kind} = ${JSON.stringify(manifest, undefined, 2)}\n`,
  ])
  const options = { strict: true, noEmit: true, moduleResolution: 'bundler', module: 'esnext', skipLibCheck: true }
  const paths = { 'kubernetes-types/*': [`${root}node_modules/kubernetes-types/*`] }
  const place = temporaryFolder({
    ...(Object.fromEntries(programs) as Record<string, string>),
    'tsconfig.json': JSON.stringify({ compilerOptions: { ...options, paths }, include: ['*.ts'] }),
  })
  return spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', place], { encoding: 'utf8' })
    .stdout
}

describe('the manifests', () => {
  test('are as Kubernetes publishes it, and `compare` sees where they are not', () => {
    const manifests = Object.fromEntries(files.map((file) => [file, read<{ kind: string }>(file)]))
    expect(compare(manifests)).toBe('')
    const text = JSON.stringify(manifests['deployment.yaml'])
    const wrong = text.replace('"readinessProbe"', '"readynessProbe"').replace('"maxSurge":1', '"maxSurge":true')
    const said = compare({ 'wrong.yaml': JSON.parse(wrong) as { kind: string } })
    expect(said).toContain('readynessProbe')
    expect(said).toContain("Type 'true' is not assignable")
  })

  test('are applied together, but for the secret and the other kind of node', () => {
    const { resources } = parse(readFileSync(`${folder}kustomization.yaml`, 'utf8')) as { resources: string[] }
    expect([...resources, 'one-node.yaml', 'secret.example.yaml'].toSorted()).toEqual(files.toSorted())
  })

  test('mean one another', () => {
    const { spec: service } = read<Service>('service.yaml')
    const [rule] = read<Ingress>('ingress.yaml').spec!.rules!
    for (const [, workload] of workloads) {
      const labels = workload.spec!.template.metadata!.labels
      expect(workload.spec!.selector.matchLabels).toEqual(labels)
      expect(service!.selector).toEqual(labels)
      const ports = Object.fromEntries(containerOf(workload).ports!.map((port) => [port.name, port.containerPort]))
      expect(ports).toEqual({ http: config.port, metrics: config.metricsPort })
      expect(Object.keys(ports)).toContain(service!.ports![0]!.targetPort)
    }
    const { backend } = rule!.http!.paths[0]!
    expect(backend.service).toEqual({ name: 'windhover', port: { name: service!.ports![0]!.name } })
    expect(config.allowedHosts).toContain(rule!.host)
    const { scaleTargetRef } = read<{ spec: { scaleTargetRef: object } }>('autoscaler.yaml').spec
    const { apiVersion, kind, metadata } = deployment
    expect(scaleTargetRef).toEqual({ apiVersion, kind, name: metadata!.name })
  })

  test('both kinds of nodes differ only in where messages are', () => {
    const strip = (workload: Deployment | StatefulSet): unknown => {
      const { topologySpreadConstraints: _spread, ...spec } = workload.spec!.template.spec!
      const { env, volumeMounts, ...container } = containerOf(workload)
      const isOfAll = ({ name }: { name: string }): boolean => !name.startsWith('WINDHOVER_STORE') && name !== 'data'
      return {
        ...spec,
        containers: [{ ...container, env: env!.filter(isOfAll), volumeMounts: volumeMounts!.filter(isOfAll) }],
      }
    }
    expect(strip(oneNode)).toEqual(strip(deployment))
    expect(oneNode.spec!.template.metadata).toEqual(deployment.spec!.template.metadata)
  })
})

describe.each(workloads)('%s', (_file, workload) => {
  const { template } = workload.spec!
  const container = containerOf(workload)

  test('runs the image as it is meant to be run', () => {
    const [uid, gid] = readContainerSettings().user.split(':').map(Number)
    expect(template.spec!.securityContext).toMatchObject({
      runAsNonRoot: true,
      runAsUser: uid,
      runAsGroup: gid,
      fsGroup: gid,
      seccompProfile: { type: 'RuntimeDefault' },
    })
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    })
    // Read by the group alone, since 0400 of root becomes 0440 of fsGroup.
    const secret = template.spec!.volumes!.find(({ name }) => name === 'secret')!.secret!
    expect(secret.defaultMode).toBe(0o400)
  })

  test('is given time to end, and is no longer asked by then', () => {
    const { drainDelayMs, drainMs } = config
    expect(template.spec!.terminationGracePeriodSeconds! * 1000).toBeGreaterThanOrEqual(drainDelayMs + drainMs + 30_000)
    const { periodSeconds, failureThreshold } = container.readinessProbe!
    expect(periodSeconds! * failureThreshold! * 1000).toBeLessThanOrEqual(drainDelayMs)
  })

  test('starts with the config map and the secret as they are, and answers each probe', async () => {
    const secret = read<Secret>('secret.example.yaml')
    const mounted = Object.fromEntries(Object.entries(secret.stringData!).map(([key, text]) => [`secret/${key}`, text]))
    const place = temporaryFolder({
      ...mounted,
      // Which store it is does not matter here.
      'secret/store': 'memory:',
      'config/windhover.config.json': configText,
    })
    const places = Object.fromEntries(
      container.volumeMounts!.map(({ name, mountPath }) => [mountPath, join(place, name)]),
    )
    const lead = (text: string): string =>
      Object.entries(places).reduce((known, [from, to]) => known.replace(from, to), text)
    for (const name of container.volumeMounts!.map((mount) => mount.name).filter((each) => each !== 'data'))
      expect(template.spec!.volumes!.map((volume) => volume.name)).toContain(name)
    const environment = container.env!.map(({ name, value }) => [name, lead(value ?? 'windhover-7d9c')])
    const ports: Readonly<Record<string, number>> = { http: 0, metrics: await findFreePort() }
    const free = ['--host', '127.0.0.1', '--port', '0', '--metrics-port', String(ports['metrics'])]
    const words = [`${root}packages/windhover-server/bin/windhover.js`, ...container.args!.map(lead), ...free]
    const { port } = await startServerProcess(words, place, Object.fromEntries(environment) as Record<string, string>)
    const { startupProbe, readinessProbe, livenessProbe } = container
    const asked = [startupProbe, readinessProbe, livenessProbe].map((probe) => ask(probe!, { ...ports, http: port }))
    for (const status of await Promise.all(asked)) expect(status).toBe(200)
  })
})

/** Asks as a kubelet does, which names the address of the pod. */
async function ask({ httpGet }: Probe, ports: Readonly<Record<string, number>>): Promise<number> {
  const { path = '', port } = httpGet!
  const headers = { Host: `10.1.2.3:${port}` }
  return (await exchange(`http://127.0.0.1:${ports[port]!}${path}`, { headers })).status
}
