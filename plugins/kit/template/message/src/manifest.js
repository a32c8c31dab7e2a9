/** How the adapter introduces itself. Its calls may go to the hosts that it names, and nowhere else. */
export const manifest = /** @type {const} */ ({
  kind: 'message',
  key: 'KEY',
  title: 'KEY',
  version: '1.0.0',
  contract: '^2.0.0',
  hosts: ['$address'],
  settings: [
    {
      kind: 'text',
      name: 'address',
      about: 'Address of the gateway.',
      titles: { 'uz-Latn': 'Manzil', 'ru': 'Адрес', 'en': 'Address' },
      default: 'https://sms.example/api',
      pattern: 'https://[A-Za-z0-9.:/_-]{1,200}',
    },
    {
      kind: 'secret',
      name: 'token',
      about: 'Token of the gateway.',
      titles: { 'uz-Latn': 'Kalit', 'ru': 'Ключ', 'en': 'Token' },
    },
  ],
})
