export { playmobileAdapter, playmobileAdapter as default } from './playmobile_adapter.ts'
export type { PlaymobileSettings } from './manifest.ts'
