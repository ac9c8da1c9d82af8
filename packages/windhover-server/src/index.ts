export { type ConfigExport, defineConfig, type WindhoverConfig } from './config/define-config.ts'
export { createServer, type ServerOptions, type WindhoverServer } from './server.ts'
