/** How the adapter introduces itself. Its calls may go to the hosts that it names, and nowhere else. */
export const manifest = /** @type {const} */ ({
  kind: 'outbound',
  key: 'KEY',
  title: 'KEY',
  version: '1.0.0',
  contract: '^2.0.0',
  hosts: ['$address'],
  can: ['link', 'push', 'poll'],
  settings: [
    {
      kind: 'text',
      name: 'address',
      about: 'Address of the provider.',
      titles: { 'uz-Latn': 'Manzil', 'ru': 'Адрес', 'en': 'Address' },
      default: 'https://pay.example/api',
      pattern: 'https://[A-Za-z0-9.:/_-]{1,200}',
    },
    {
      kind: 'secret',
      name: 'token',
      about: 'Token of the provider.',
      titles: { 'uz-Latn': 'Kalit', 'ru': 'Ключ', 'en': 'Token' },
    },
  ],
})
