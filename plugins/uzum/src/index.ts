export { uzumAdapter, uzumAdapter as default } from './uzum_adapter.ts'
export type { UzumSettings } from './manifest.ts'
