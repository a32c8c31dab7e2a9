import { appEnvironment } from '#bin/services/app_environment'
import { freePort } from '#bin/services/free_port'
import type { Services } from '#bin/services/up'
import type { Settings } from '#bin/services/settings'

const PORT = 3399

/** The variables of a test run: its own port and address, assets as built. */
export async function testEnvironment(settings: Settings, services: Services) {
  const port = await freePort(PORT)
  const place = { ...settings, host: '127.0.0.1', port, appUrl: `http://127.0.0.1:${port}` }
  return { ...appEnvironment(place, services), NODE_ENV: 'test', BUILT_ASSETS: '1' }
}
