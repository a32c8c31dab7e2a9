export { eskizAdapter, eskizAdapter as default } from './eskiz_adapter.ts'
export type { EskizSettings } from './manifest.ts'
