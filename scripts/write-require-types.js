// Writes the types that a CommonJS project reads, beside those of ES modules. They are the same declarations.
// `require()` of an ES module works on every Node that is supported. But with `module: node16` or `node18` TypeScript
// takes declarations of an ES module for what it cannot require (TS1479), and goes by the nearest package.json.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

for (const name of ['windhover', 'windhover-server', 'windhover-redis', 'windhover-jetstream']) {
  const dist = join(import.meta.dirname, '../packages', name, 'dist')
  const target = join(dist, 'require')
  rmSync(target, { recursive: true, force: true })
  const declarations = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.d.ts'))
  for (const file of declarations) {
    cpSync(join(dist, file), join(target, file))
    // Maps lead from the place that they were made for.
    const text = readFileSync(join(target, file), 'utf8').replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n')
    writeFileSync(join(target, file), text)
  }
  writeFileSync(join(target, 'package.json'), '{ "type": "commonjs" }\n')
}
