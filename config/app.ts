import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/core/http'

export const http = defineConfig({
  generateRequestId: true,
  allowMethodSpoofing: false,
  useAsyncLocalStorage: true,
  cookie: {
    domain: '',
    path: '/',
    maxAge: '2h',
    httpOnly: true,
    secure: false,
    sameSite: 'lax',
  },
})

/** Behind TLS every cookie must be Secure; a plain loopback address must still work. */
export const secureCookies =
  app.inProduction && process.env.APP_URL?.startsWith('https://') === true
