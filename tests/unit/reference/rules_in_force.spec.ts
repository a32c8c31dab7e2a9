import { test } from '@japa/runner'
import { RulesInForce } from '#reference/rules_in_force'

test.group('rules in force', () => {
  test('a rule is read in its own type', ({ assert }) => {
    const rules = new RulesInForce(
      '2026-10-01',
      new Map([
        ['due_day', 10n],
        ['vat_bp', 1200n],
      ])
    )
    assert.strictEqual(rules.dueDay, 10)
    assert.strictEqual(rules.vatBp, 1200n)
  })

  test('a rule without a value on the date is refused by name, never guessed', ({ assert }) => {
    const rules = new RulesInForce('2015-01-01', new Map())
    try {
      assert.fail(`an unknown base value was read as ${rules.baseValueMinor}`)
    } catch (error) {
      assert.containsSubset(error, {
        code: 'E_RULE_MISSING',
        facts: { code: 'base_value_minor', on: '2015-01-01' },
      })
    }
  })
})
