import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/inertia'

export default defineConfig({
  rootView: 'inertia_layout',
  /** The API client of the tests always says "1"; elsewhere the version is the manifest's hash. */
  assetsVersion: app.inTest ? '1' : undefined,
  ssr: { enabled: false, entrypoint: 'resources/js/ssr.ts' },
})
