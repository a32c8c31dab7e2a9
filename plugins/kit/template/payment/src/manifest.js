/** How the adapter introduces itself. The key is stored with every payment: it never changes. */
export const manifest = /** @type {const} */ ({
  kind: 'payment',
  key: 'KEY',
  title: 'KEY',
  version: '1.0.0',
  contract: '^2.0.0',
  authentication: 'password',
  commands: ['check', 'pay', 'cancel', 'status'],
  settings: [
    {
      kind: 'text',
      name: 'accountField',
      about: 'The member that carries the account number.',
      titles: { 'uz-Latn': 'Hisob maydoni', 'ru': 'Поле счёта', 'en': 'Account field' },
      default: 'account',
    },
  ],
})
