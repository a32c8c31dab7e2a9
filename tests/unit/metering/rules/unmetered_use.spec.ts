import { test } from '@japa/runner'
import { conductedPower } from '#metering/rules/conducted_power'
import { unmeteredUse, type UnmeteredAct } from '#metering/rules/unmetered_use'

const act = (changes: Partial<UnmeteredAct>): UnmeteredAct => ({
  kind: 'no_meter',
  from: '2026-05-01',
  to: '2026-06-01',
  installedW: 800n,
  hoursHundredths: 400n,
  conductor: null,
  checkedOn: null,
  average: null,
  capMonths: 6,
  metered: () => 0n,
  ...changes,
})
const copper = { admissibleMa: 25_000n, voltageV: 220n, cosPpm: 1_000_000n, phases: 1 as const }

test.group('Unmetered use', () => {
  test('the textbook: {power} W for {hours} hours is {wh} Wh')
    .with([
      { power: 11_700n, hours: 500n, days: ['2026-05-01', '2026-05-31'], wh: 1_755_000n },
      { power: 10_800n, hours: 600n, days: ['2026-05-01', '2026-05-31'], wh: 1_944_000n },
      { power: 800n, hours: 2400n, days: ['2026-05-01', '2026-06-05'], wh: 672_000n },
    ])
    .run(({ assert }, { power, hours, days, wh }) => {
      const use = unmeteredUse(
        act({ installedW: power, hoursHundredths: hours, from: days[0]!, to: days[1]! })
      )
      assert.equal(use.quantityWh, wh)
      assert.equal(
        use.months.reduce((all, part) => all + part.quantityWh, 0n),
        wh
      )
    })

  test('a violation counts 24 hours a day from the last check: {title}')
    .with([
      {
        title: 'checked within',
        checkedOn: '2026-05-11',
        from: '2026-01-01',
        is: '2026-05-11 20 checked',
      },
      {
        title: 'checked before',
        checkedOn: '2025-12-01',
        from: '2026-05-01',
        is: '2026-05-01 30 null',
      },
      { title: 'never checked', checkedOn: null, from: '2026-05-01', is: '2026-05-01 30 null' },
      {
        title: 'six months at most',
        checkedOn: '2020-01-01',
        from: '2025-01-01',
        is: '2025-11-30 182 cap',
      },
    ])
    .run(({ assert }, { checkedOn, from, is }) => {
      const use = unmeteredUse(
        act({
          kind: 'tampering',
          installedW: 1000n,
          hoursHundredths: null,
          from,
          checkedOn,
          to: '2026-05-31',
        })
      )
      assert.equal(`${use.from} ${use.days} ${use.cut}`, is)
      assert.equal(use.quantityWh, 24_000n * BigInt(use.days))
    })

  test('power is the less of what stands there and what the wire carries', ({ assert }) => {
    assert.equal(conductedPower(copper), 5_500n)
    assert.equal(conductedPower({ ...copper, phases: 3, voltageV: 380n }), 16_454n)
    assert.equal(conductedPower({ ...copper, cosPpm: 800_000n }), 4_400n)
    const use = unmeteredUse(act({ installedW: 9_000n, conductor: copper }))
    assert.deepEqual([use.powerW, use.isConductorLimit], [5_500n, true])
    const less = unmeteredUse(act({ installedW: 5_000n, conductor: copper }))
    assert.deepEqual([less.powerW, less.isConductorLimit], [5_000n, false])
  })

  test('a failed meter goes on as its last full months did', ({ assert }) => {
    const average = { quantityWh: 920_000n, days: 92 }
    const use = unmeteredUse(act({ kind: 'failed_meter', average, capMonths: 1, to: '2026-05-16' }))
    assert.deepEqual([use.days, use.quantityWh], [15, 150_000n])
    const long = unmeteredUse(
      act({ kind: 'failed_meter', average, capMonths: 1, from: '2026-01-01' })
    )
    assert.deepEqual([long.from, long.days, long.cut], ['2026-05-01', 31, 'cap'])
  })

  test('the months of an act are by days, and add up', ({ assert }) => {
    const { months } = unmeteredUse(act({ from: '2026-04-16', to: '2026-06-11' }))
    assert.deepEqual(
      months.map(({ period, quantityWh }) => `${period} ${quantityWh}`),
      ['2026-04-01 48000', '2026-05-01 99200', '2026-06-01 32000']
    )
  })

  test('an act that lacks what its kind asks for is refused for it: {lacks}')
    .with([
      { lacks: 'power', changes: { installedW: null } },
      { lacks: 'power', changes: { installedW: 0n } },
      { lacks: 'hours', changes: { hoursHundredths: null } },
      { lacks: 'hours', changes: { hoursHundredths: 2401n } },
      { lacks: 'average', changes: { kind: 'failed_meter' as const } },
      { lacks: 'days', changes: { to: '2026-05-01' } },
      { lacks: 'days', changes: { kind: 'tampering' as const, checkedOn: '2026-06-02' } },
    ])
    .run(({ assert }, { lacks, changes }) => {
      assert.throws(() => unmeteredUse(act(changes)), lacks)
    })
})
