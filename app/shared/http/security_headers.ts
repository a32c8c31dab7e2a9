type Where = {
  /** Behind TLS as it is served to people: browsers may insist on it from then on. */
  production: boolean
}

/** What nobody of our pages needs from a browser. */
const UNUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]

/**
 * Headers that every answer has, whoever gives it: a page, a file, a refusal, an error. Pages put a
 * policy of their own with a nonce in place of the strict one.
 */
export function securityHeaders({ production }: Where): Record<string, string> {
  return {
    'content-security-policy':
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'permissions-policy': UNUSED.map((name) => `${name}=()`).join(', '),
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
    ...(production && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  }
}
