import '@css/app.css'
import { createApp, h, type DefineComponent } from 'vue'
import { createInertiaApp } from '@inertiajs/vue3'
import PlainLayout from '~/layouts/plain.vue'
import PortalLayout from '~/layouts/portal.vue'
import StaffLayout from '~/layouts/staff.vue'
import { i18n, loadLocale } from '~/i18n'

/** The components with sample data; never part of the product's build. See tests/browser/ui. */
const pages = import.meta.glob<{ default: DefineComponent }>([
  './pages/*.vue',
  '../pages/errors/*.vue',
  '../pages/administration/sessions/*.vue',
])

async function resolvePage(name: string, locale: string) {
  const own = /gallery\/(.*)$/.exec(name)
  const load = pages[own ? `./pages/${own[1]}.vue` : `../pages/${name}.vue`]
  const [page] = await Promise.all([load!(), loadLocale(locale, 'staff')])
  page.default.layout ??= (
    name.startsWith('portal/') ? PortalLayout : own ? StaffLayout : PlainLayout
  ) as DefineComponent
  return page.default
}

let locale = 'uz-Latn'

void createInertiaApp({
  resolve: (name, page) => resolvePage(name, (locale = page?.props.locale ?? locale)),
  setup({ el, App, props, plugin }) {
    createApp({ render: () => h(App, props) })
      .use(plugin)
      .use(i18n)
      .mount(el!)
  },
})
