import { expect, newIntent } from '../provider.ts'
import type { Provider } from '../provider.ts'
import { scenesOf } from '../scene.ts'

/** Who does not know the key gets nothing, and spoils nothing. */
export function strangerScenes(provider: Provider) {
  const { dialect } = provider
  return scenesOf('a stranger', (add) => {
    add('a wrong key is refused', async () => {
      const intent = newIntent(provider)
      await expect(provider, dialect.stranger(intent), dialect.codes.unauthorized)
    })
  })
}
