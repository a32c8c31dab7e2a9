export { smsChamberAdapter, smsChamberAdapter as default } from './sms_chamber_adapter.ts'
export type { SmsChamberSettings } from './manifest.ts'
