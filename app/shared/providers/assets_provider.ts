import ViteProvider from '@adonisjs/vite/vite_provider'

/** Tests may run against built assets: no Vite dev server then. */
export default class AssetsProvider extends ViteProvider {
  override async start() {
    if (!process.env.BUILT_ASSETS) await super.start()
  }

  override async shutdown() {
    if (!process.env.BUILT_ASSETS) await super.shutdown()
  }
}
