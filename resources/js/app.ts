import '@css/app.css'
import { createApp, h, type DefineComponent } from 'vue'
import { createInertiaApp } from '@inertiajs/vue3'
import { TuyauProvider } from '@adonisjs/inertia/vue'
import { client } from '~/client'
import { i18n, loadLocale } from '~/i18n'

type Module = { default: DefineComponent }

const pages = import.meta.glob<Module>([
  './pages/**/*.vue',
  '../../plugins/*/resources/pages/**/*.vue',
])

const layouts: Record<string, () => Promise<{ default: unknown }>> = {
  staff: () => import('~/layouts/staff.vue'),
  portal: () => import('~/layouts/portal.vue'),
  plain: () => import('~/layouts/plain.vue'),
}

/** `accounts/index` is the product's own page, `paynet::settings` a plugin's. */
function pagePath(name: string) {
  const [plugin, page] = name.split('::')
  return page ? `../../plugins/${plugin}/resources/pages/${page}.vue` : `./pages/${name}.vue`
}

function layoutOf(name: string) {
  if (name.startsWith('portal/')) return 'portal'
  return /^(administration\/sessions|errors)\//.test(name) ? 'plain' : 'staff'
}

async function resolvePage(name: string, locale: string) {
  const load = pages[pagePath(name)]
  if (!load) throw new Error(`There is no page "${name}"`)
  const layout = layoutOf(name)
  const [page, frame] = await Promise.all([
    load(),
    layouts[layout]!(),
    loadLocale(locale, layout === 'staff' ? 'staff' : 'portal'),
  ])
  page.default.layout ??= frame.default as DefineComponent
  return page.default
}

let locale = ''

void createInertiaApp({
  title: (title) => (title ? `${title} · Hisob` : 'Hisob'),
  resolve: (name, page) => resolvePage(name, (locale = page?.props.locale ?? locale)),
  setup({ el, App, props, plugin }) {
    createApp({ render: () => h(TuyauProvider, { client }, { default: () => h(App, props) }) })
      .use(plugin)
      .use(i18n)
      .mount(el!)
  },
  progress: { delay: 150, color: 'var(--accent)', includeCSS: true, showSpinner: false },
})
