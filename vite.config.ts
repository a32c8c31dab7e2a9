import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import adonisjs from '@adonisjs/vite/client'

export default defineConfig({
  plugins: [
    vue(),
    adonisjs({ entryPoints: ['resources/js/app.ts'], reload: ['resources/views/**/*.edge'] }),
  ],
  resolve: {
    alias: {
      '~/': `${import.meta.dirname}/resources/js/`,
      '@css/': `${import.meta.dirname}/resources/css/`,
      '@lang/': `${import.meta.dirname}/resources/lang/`,
      '@generated': `${import.meta.dirname}/.adonisjs/client/`,
    },
  },
  server: { watch: { ignored: ['**/tmp/**', '**/build/**'] } },
  // adonisjs/vite#44: without SSR entries the ssr build would overwrite the client's assets
  builder: {
    buildApp: async (builder) => void (await builder.build(builder.environments.client!)),
  },
})
