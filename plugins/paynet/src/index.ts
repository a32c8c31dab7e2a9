export { paynetAdapter, paynetAdapter as default } from './paynet_adapter.ts'
export type { PaynetSettings } from './manifest.ts'
