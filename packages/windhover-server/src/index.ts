export { type ConfigExport, defineConfig, type WindhoverConfig } from './config/config-file.ts'
export { createServer, type ServerOptions, type WindhoverServer } from './server.ts'
