export { smppAdapter, smppAdapter as default } from './smpp_adapter.ts'
export type { SmppSettings } from './manifest.ts'
