import type { Provider } from './provider.ts'
import type { Scene, Stage } from './scene.ts'
import { booksScenes } from './hardships/books.ts'
import { brokenScenes } from './hardships/broken.ts'
import { crowdScenes } from './hardships/crowd.ts'
import { lateScenes } from './hardships/late.ts'
import { orderScenes } from './hardships/order.ts'
import { repeatScenes } from './hardships/repeat.ts'
import { strangerScenes } from './hardships/stranger.ts'

/** What every provider does to a channel sooner or later, whatever its protocol. */
export function hardships(provider: Provider, stage: Stage | null): readonly Scene[] {
  return [
    ...strangerScenes(provider),
    ...repeatScenes(provider),
    ...orderScenes(provider),
    ...crowdScenes(provider),
    ...brokenScenes(provider),
    ...lateScenes(provider, stage),
    ...booksScenes(provider, stage),
  ]
}
