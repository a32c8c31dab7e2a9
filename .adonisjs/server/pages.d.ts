import '@adonisjs/inertia/types'

import type { VNodeProps, AllowedComponentProps, ComponentInstance } from 'vue'

type ExtractProps<T> = Omit<
  ComponentInstance<T>['$props'],
  keyof VNodeProps | keyof AllowedComponentProps
>

declare module '@adonisjs/inertia/types' {
  export interface InertiaPages {
    'administration/sessions/create': ExtractProps<(typeof import('../../resources/js/pages/administration/sessions/create.vue'))['default']>
    'errors/show': ExtractProps<(typeof import('../../resources/js/pages/errors/show.vue'))['default']>
  }
}
