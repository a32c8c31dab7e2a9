import { test } from '@japa/runner'
import { countOfPattern } from '#administration/rules/count_of_pattern'
import { patternFault } from '#administration/rules/pattern_fault'
import { writeNumber } from '#administration/rules/write_number'

test.group('Patterns of numbers', () => {
  test('{pattern} is {fault}')
    .with([
      { pattern: '{division}-{year}-{number:6}', fault: null },
      { pattern: '№ {number}/{yy}', fault: null },
      { pattern: '{division}-{year}', fault: 'number' },
      { pattern: '{number}-{number:3}', fault: 'number' },
      { pattern: '{month}-{number}', fault: 'place' },
      { pattern: '{number:0}', fault: 'place' },
      { pattern: '{number:13}', fault: 'place' },
      { pattern: '{number', fault: 'number' },
      { pattern: '}{number}', fault: 'literal' },
      { pattern: '<b>{number}', fault: 'literal' },
      { pattern: `${'a'.repeat(53)}{number}`, fault: 'length' },
    ])
    .run(({ assert }, { pattern, fault }) => {
      assert.equal(patternFault(pattern), fault)
    })

  test('where numbers are typed at terminals there are digits only', ({ assert }) => {
    assert.equal(patternFault('{division}{number:6}', true), null)
    assert.equal(patternFault('{division}-{number:6}', true), 'digits')
  })

  test('{pattern} writes {text}')
    .with([
      { pattern: '{division}-{year}-{number:6}', text: '1718-2026-000012' },
      { pattern: '{number}/{yy}', text: '12/26' },
      { pattern: 'K{number:1}', text: 'K12' },
    ])
    .run(({ assert }, { pattern, text }) => {
      assert.equal(writeNumber(pattern, { division: '1718', year: 2026, number: 12n }), text)
    })

  test('the year and the division in a pattern are what it is counted by', ({ assert }) => {
    assert.deepEqual(countOfPattern('{division}{number}'), { yearly: false, byDivision: true })
    assert.deepEqual(countOfPattern('K-{yy}-{number}'), { yearly: true, byDivision: false })
  })
})
