import { test } from '@japa/runner'
import { chargedForInWords } from '#billing/documents/charged_for_in_words'

const plain = (text: string) => text.replaceAll('\u202f', ' ')

test.group('what a line is for', () => {
  test('{text}')
    .with([
      { what: { kind: 'block', aboveWh: 0n, upToWh: 200_000n }, text: 'До 200 кВт·ч' },
      { what: { kind: 'block', aboveWh: 200_000n, upToWh: 500_000n }, text: '201–500 кВт·ч' },
      {
        what: { kind: 'block', aboveWh: 1_000_000n, upToWh: 5_000_000n },
        text: '1 001–5 000 кВт·ч',
      },
      { what: { kind: 'block', aboveWh: 10_000_000n, upToWh: null }, text: 'Свыше 10 000 кВт·ч' },
      { what: { kind: 'block', aboveWh: 0n, upToWh: null }, text: 'Всё потребление' },
      { what: { kind: 'whole' }, text: 'Всё потребление' },
      { what: { kind: 'named', name: 'Пеня' }, text: 'Пеня' },
    ] as const)
    .run(({ assert }, { what, text }) => {
      assert.equal(plain(chargedForInWords(what, 'кВт·ч', 'ru')), text)
    })
})
