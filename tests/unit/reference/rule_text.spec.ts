import { test } from '@japa/runner'
import { parseRuleText, ruleText } from '#reference/rules/rule_text'

const ROWS = [
  [1000n, 'percent_ppm', '0.1'],
  [1n, 'percent_ppm', '0.0001'],
  [5000n, 'percent_bp', '50'],
  [1250n, 'percent_bp', '12.5'],
  [41_200_000n, 'soum', '412000'],
  [10n, 'days', '10'],
  [301n, 'month_day', '01.03'],
  [1231n, 'month_day', '31.12'],
] as const

test.group('the text of a rule', () => {
  for (const [value, unit, text] of ROWS) {
    test(`${value} in ${unit} is written ${text}, and read back`, ({ assert }) => {
      assert.equal(ruleText(value, unit), text)
      assert.equal(parseRuleText(text, unit), value)
    })
  }

  for (const [typed, unit] of [
    ['12,555', 'percent_bp'],
    ['-1', 'days'],
    ['31.02', 'month_day'],
    ['1.5', 'days'],
    ['', 'soum'],
  ] as const) {
    test(`"${typed}" is no ${unit}`, ({ assert }) => {
      assert.isNull(parseRuleText(typed, unit))
    })
  }

  test('a comma is a decimal point', ({ assert }) => {
    assert.equal(parseRuleText('0,1', 'percent_ppm'), 1000n)
  })
})
