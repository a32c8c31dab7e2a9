import { indexPages } from '@adonisjs/inertia'
import { indexEntities } from '@adonisjs/core'
import { defineConfig } from '@adonisjs/core/app'
import { generateRegistry } from '@tuyau/core/hooks'

export default defineConfig({
  experimental: {},

  directories: {
    providers: 'app/shared/providers',
    commands: 'app/shared/commands',
  },

  commands: [
    () => import('@adonisjs/core/commands'),
    () => import('@adonisjs/lucid/commands'),
    () => import('#start/commands'),
  ],

  providers: [
    () => import('@adonisjs/core/providers/app_provider'),
    () => import('@adonisjs/core/providers/hash_provider'),
    { file: () => import('@adonisjs/core/providers/repl_provider'), environment: ['repl', 'test'] },
    () => import('@adonisjs/core/providers/vinejs_provider'),
    () => import('@adonisjs/core/providers/edge_provider'),
    () => import('@adonisjs/session/session_provider'),
    () => import('#shared/providers/assets_provider'),
    () => import('@adonisjs/shield/shield_provider'),
    () => import('@adonisjs/static/static_provider'),
    () => import('@adonisjs/i18n/i18n_provider'),
    () => import('@adonisjs/lucid/database_provider'),
    () => import('#shared/providers/tenancy_provider'),
    () => import('#shared/providers/jobs_provider'),
    () => import('@adonisjs/limiter/limiter_provider'),
    () => import('@adonisjs/auth/auth_provider'),
    () => import('@adonisjs/bouncer/bouncer_provider'),
    () => import('@adonisjs/inertia/inertia_provider'),
  ],

  preloads: [
    () => import('#start/routes'),
    () => import('#start/kernel'),
    () => import('#start/events'),
    () => import('#start/search'),
    () => import('#start/work'),
    () => import('#start/visas'),
    () => import('#start/settings'),
    () => import('#start/numbering'),
    () => import('#start/templates'),
    () => import('#start/reference'),
    () => import('#start/tenants'),
    () => import('#start/plugins'),
    () => import('#start/divisions'),
    () => import('#start/periods'),
    () => import('#start/notices'),
    () => import('#start/validator'),
  ],

  tests: {
    suites: [
      {
        name: 'unit',
        files: ['tests/unit/**/*.spec.{ts,js}', 'plugins/*/tests/**/*.spec.{ts,js}'],
        timeout: 10_000,
      },
      { name: 'functional', files: ['tests/functional/**/*.spec.{ts,js}'], timeout: 180_000 },
      { name: 'stories', files: ['tests/stories/**/*.spec.{ts,js}'], timeout: 180_000 },
      { name: 'browser', files: ['tests/browser/**/*.spec.{ts,js}'], timeout: 120_000 },
    ],
    forceExit: true,
  },

  metaFiles: [
    { pattern: 'resources/views/**/*.edge', reloadServer: false },
    { pattern: 'resources/lang/**/*.json', reloadServer: false },
    { pattern: 'database/reference/*.csv', reloadServer: false },
    { pattern: 'public/**', reloadServer: false },
    { pattern: 'plugins/*/package.json', reloadServer: false },
  ],

  hooks: {
    init: [
      indexEntities({
        controllers: { source: 'app', glob: ['**/*_controller.ts'], importAlias: '#app' },
        transformers: {
          enabled: true,
          source: 'app',
          glob: ['**/*_transformer.ts'],
          importAlias: '#app',
          withSharedProps: true,
          inertiaMiddlewareImportPath: '#administration/middleware/inertia_middleware',
        },
        events: { enabled: false },
        listeners: { enabled: false },
      }),
      indexPages({ framework: 'vue3', source: 'resources/js/pages' }),
      generateRegistry(),
    ],
    buildStarting: [() => import('@adonisjs/vite/build_hook')],
    buildFinished: [() => import('#shared/build_hooks/link_plugins')],
  },
})
