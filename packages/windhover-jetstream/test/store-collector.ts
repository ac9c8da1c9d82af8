export { StoreCollector } from '../../windhover/src/testing/store-collector.ts'
