import { readFileSync } from 'node:fs'
import vue from '@vitejs/plugin-vue'
import { defineConfig, type Plugin } from 'vite'
import { answerWith, ENTRY } from './gallery_answers.ts'

/**
 * A gallery of the components with sample data, in front of the real Inertia client but without the
 * product's server: `npx vite --config tests/browser/ui/gallery.config.ts`, then /list, /card, /form,
 * /parts, /empty, /cabinet, /sign-in, /error. `?locale=ru&theme=dark` choose how it is seen.
 */
const ROOT = new URL('../../../', import.meta.url).pathname
const BUILT = `${ROOT}tmp/gallery/built`
const MAIN = 'resources/js/gallery/main.ts'

type Manifest = Record<string, { file: string; css?: string[] }>

function galleryServer(): Plugin {
  return {
    name: 'hisob-gallery',
    /** Every place of the rail is shown here, with its page or without. */
    transform: (code, id) =>
      id.endsWith('use_navigation.ts') ? code.replace('PAGES.has(place.page)', 'true') : undefined,
    configureServer: (server) =>
      void server.middlewares.use(
        answerWith((shell, path) => server.transformIndexHtml(path, shell))
      ),
    configurePreviewServer: (server) =>
      void server.middlewares.use(
        answerWith((shell) => Promise.resolve(shell.replace(ENTRY, builtEntry())))
      ),
  }
}

function builtEntry() {
  const text = readFileSync(`${BUILT}/.vite/manifest.json`, 'utf8')
  const { file, css = [] } = (JSON.parse(text) as Manifest)[MAIN]!
  const styles = css.map((href) => `<link rel="stylesheet" href="/${href}" />`)
  return `${styles.join('')}<script type="module" src="/${file}"></script>`
}

export default defineConfig({
  root: ROOT,
  publicDir: false,
  cacheDir: `${ROOT}tmp/gallery/cache`,
  appType: 'custom',
  plugins: [vue(), galleryServer()],
  resolve: {
    alias: {
      '~/': `${ROOT}resources/js/`,
      '@css/': `${ROOT}resources/css/`,
      '@lang/': `${ROOT}resources/lang/`,
      '@generated': `${ROOT}.adonisjs/client/`,
    },
  },
  optimizeDeps: { entries: [MAIN] },
  build: {
    outDir: BUILT,
    emptyOutDir: true,
    manifest: true,
    reportCompressedSize: false,
    rollupOptions: { input: ROOT + MAIN },
  },
  server: { host: '127.0.0.1', port: 5990, hmr: { overlay: false } },
  preview: { host: '127.0.0.1', port: 5991 },
})
