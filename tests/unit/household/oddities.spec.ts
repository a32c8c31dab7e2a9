import { test } from '@japa/runner'
import { oddities } from '#household/rules/oddities'

const TODAY = '2026-11-24'
const FINE = {
  status: 'active' as const,
  meters: 1,
  verificationDueOn: '2026-11-24',
  lastReadOn: '2026-10-31',
  questioned: 0,
}

test.group('Household | oddities', () => {
  test('{told}')
    .with([
      { told: 'an account in order has none', facts: {}, codes: [] },
      {
        told: 'the last day of a verification still holds',
        facts: { verificationDueOn: TODAY },
        codes: [],
      },
      {
        told: 'the day after, it has expired',
        facts: { verificationDueOn: '2026-11-23' },
        codes: ['verification_expired'],
      },
      {
        told: 'a verification without an end expires never',
        facts: { verificationDueOn: null },
        codes: [],
      },
      {
        told: 'forty days without a reading are late',
        facts: { lastReadOn: '2026-10-15' },
        codes: [],
      },
      {
        told: 'forty-one days are missing',
        facts: { lastReadOn: '2026-10-14' },
        codes: ['not_read'],
      },
      {
        told: 'a meter that was never read says so',
        facts: { lastReadOn: null },
        codes: ['never_read'],
      },
      {
        told: 'without a meter nothing is to be read',
        facts: { meters: 0, lastReadOn: null },
        codes: ['no_meter'],
      },
      { told: 'readings in question wait', facts: { questioned: 2 }, codes: ['questioned'] },
      {
        told: 'all at once, the gravest first',
        facts: { lastReadOn: '2026-08-31', verificationDueOn: '2026-01-01', questioned: 1 },
        codes: ['not_read', 'verification_expired', 'questioned'],
      },
      {
        told: 'a closed account tells only that',
        facts: { status: 'closed' as const, meters: 0 },
        codes: ['closed'],
      },
    ])
    .run(({ assert }, { facts, codes }) => {
      assert.deepEqual(
        oddities({ ...FINE, ...facts }, TODAY).map(({ code }) => code),
        codes
      )
    })
})
