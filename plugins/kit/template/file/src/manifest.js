import { DATE_FORMATS, ENCODINGS } from '@hisob/contract/files'

/** How the adapter introduces itself. The key is stored with every payment: it never changes. */
export const manifest = /** @type {const} */ ({
  kind: 'file',
  key: 'KEY',
  title: 'KEY',
  version: '1.0.0',
  contract: '^2.0.0',
  accepts: ['.csv'],
  answers: true,
  settings: [
    {
      kind: 'choice',
      name: 'dateFormat',
      about: 'How dates are written; auto knows dd.MM.yyyy and yyyy-MM-dd.',
      titles: { 'uz-Latn': 'Sana shakli', 'ru': 'Вид даты', 'en': 'Date format' },
      choices: DATE_FORMATS,
      default: 'auto',
    },
    {
      kind: 'choice',
      name: 'encoding',
      about: 'Encoding of the file; auto refuses what is in doubt.',
      titles: { 'uz-Latn': 'Kodlash', 'ru': 'Кодировка', 'en': 'Encoding' },
      choices: ENCODINGS,
      default: 'auto',
    },
  ],
})
