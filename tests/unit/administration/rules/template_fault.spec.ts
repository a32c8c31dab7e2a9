import { test } from '@japa/runner'
import { templateFault } from '#administration/rules/template_fault'
import { fillPlaces } from '#shared/documents/fill_places'

const ALLOWED = { places: ['phone', 'account'], most: 40 }

test.group('Texts of a print form', () => {
  test('{text}: {fault} {at}')
    .with([
      { text: '', fault: null, at: '' },
      { text: 'Tel. {phone}, {account}', fault: null, at: '' },
      { text: 'Tel. {telefon}', fault: 'place', at: 'telefon' },
      { text: 'Tel. { phone }', fault: 'place', at: ' phone ' },
      { text: 'Tel. {}', fault: 'place', at: '' },
      { text: 'Tel. {phone', fault: 'brace', at: 'Tel. {phone' },
      { text: 'Tel. phone}', fault: 'brace', at: 'Tel. phone}' },
      { text: '{{phone}}', fault: 'brace', at: '{{phone}}' },
      { text: 'x'.repeat(40), fault: null, at: '' },
      { text: 'x'.repeat(41), fault: 'length', at: '40' },
    ])
    .run(({ assert }, { text, fault, at }) => {
      assert.deepEqual(templateFault(text, ALLOWED), fault && { fault, at })
    })

  test('places get their values; a line with a place that has none is left out', ({ assert }) => {
    const values = { phone: null, account: '42' }
    const texts = { header: 'Account {account}\nTel. {phone}\nThanks', footer: '{phone}' }
    assert.deepEqual(fillPlaces(texts, values), {
      header: 'Account 42\nThanks',
      footer: '',
    })
    assert.throws(() => fillPlaces({ note: '{other}' }, values), /\{other\}/)
  })
})
