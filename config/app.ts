import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/core/http'
import { trustedProxies } from '#shared/http/trusted_proxies'

/** Behind TLS every cookie must be Secure; a plain loopback address must still work. */
export const secureCookies =
  app.inProduction && process.env.APP_URL?.startsWith('https://') === true

export const http = defineConfig({
  generateRequestId: true,
  allowMethodSpoofing: false,
  /** Whose X-Forwarded-For is believed: limits by address and the audit log stand on it. */
  trustProxy: trustedProxies(process.env.TRUST_PROXY),
  useAsyncLocalStorage: true,
  cookie: {
    domain: '',
    path: '/',
    maxAge: '2h',
    httpOnly: true,
    secure: secureCookies,
    sameSite: 'lax',
  },
})
