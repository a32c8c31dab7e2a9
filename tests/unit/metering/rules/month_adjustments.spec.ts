import { test } from '@japa/runner'
import {
  lineLoss,
  transformerLoss,
  type BoundaryLine,
  type BoundaryTransformer,
} from '#metering/rules/boundary_losses'
import { closesCircle, type SupplyLink } from '#metering/rules/closes_circle'
import { monthAdjustments, type MonthToAdjust } from '#metering/rules/month_adjustments'
import { reactiveExcess } from '#metering/rules/reactive_excess'

/** TM-400/10. */
const tm400: BoundaryTransformer = {
  kind: 'transformer',
  noLoadW: 950n,
  loadW: 5_500n,
  ratedVa: 400_000n,
  cosPpm: 900_000n,
  sharePpm: 1_000_000n,
}
/** AC-50/8, two kilometres at 10 kV. */
const ac50: BoundaryLine = {
  kind: 'line',
  resistanceMicroOhm: 1_190_200n,
  voltageV: 10_000n,
  cosPpm: 900_000n,
  sharePpm: 1_000_000n,
}

const september = (changes: Partial<MonthToAdjust>): MonthToAdjust => ({
  period: '2026-09-01',
  meteredWh: 90_000_000n,
  subs: [],
  equipment: [],
  acts: [],
  norms: [],
  ...changes,
})
const dated = (id: string, from = '2020-01-01', to: string | null = null) => ({ id, from, to })
const told = (month: Partial<MonthToAdjust>) =>
  monthAdjustments(september(month)).map(({ kind, quantityWh }) => `${kind} ${quantityWh}`)

test.group('Losses up to the balance boundary', () => {
  test('vectors C1 and C2 of the domain: 684 kWh of no load, 477.43 kWh of load', ({ assert }) => {
    assert.equal(transformerLoss({ ...tm400, loadW: 0n }, 90_000_000n, 720n), 684_000n)
    assert.equal(transformerLoss({ ...tm400, noLoadW: 0n }, 90_000_000n, 720n), 477_431n)
    assert.equal(transformerLoss(tm400, 90_000_000n, 720n), 1_161_431n)
    assert.equal(transformerLoss({ ...tm400, sharePpm: 250_000n }, 90_000_000n, 720n), 290_358n)
  })

  test('a line loses W²·R ÷ (T·U²·cos²φ)', ({ assert }) => {
    assert.equal(lineLoss(ac50, 90_000_000n, 720n), 165_306n)
    assert.equal(lineLoss(ac50, 0n, 720n), 0n)
  })

  test('the line carries what the transformer lost; beyond the boundary both are taken away', ({
    assert,
  }) => {
    const stand = (upstream: boolean) => [
      { ...dated('8'), upstream, of: ac50 },
      { ...dated('7'), upstream, of: tm400 },
    ]
    assert.deepEqual(told({ equipment: stand(false) }), ['2 1161431', '3 169600'])
    assert.deepEqual(told({ equipment: stand(true) }), ['2 -1161431', '3 -169600'])
  })

  test('the share of a contract is taken of what the transformer and the line carried too', ({
    assert,
  }) => {
    const share = {
      ...dated('9'),
      upstream: false,
      of: { kind: 'share', sharePpm: 25_000n } as const,
    }
    assert.deepEqual(told({ equipment: [share] }), ['4 2250000'])
    const transformer = { ...dated('7'), upstream: false, of: tm400 }
    assert.deepEqual(told({ equipment: [share, transformer] }), ['2 1161431', '4 2279036'])
  })

  test('ten days of equipment are ten days of energy and of hours', ({ assert }) => {
    const equipment = [{ ...dated('7', '2026-09-21'), upstream: false, of: tm400 }]
    assert.deepEqual(told({ equipment }), ['2 387144'])
  })
})

test.group('Sub-consumers and acts', () => {
  test('each is taken away by the days of its link, with the record it comes from', ({
    assert,
  }) => {
    const subs = [
      { ...dated('11'), usedWh: 12_000_000n },
      { ...dated('12', '2026-09-16'), usedWh: 3_000_000n },
      { ...dated('13', '2020-01-01', '2026-09-01'), usedWh: 5_000_000n },
    ]
    const [adjustment] = monthAdjustments(september({ subs }))
    assert.equal(adjustment!.quantityWh, -13_500_000n)
    assert.deepEqual(
      adjustment!.basis.map(({ registerId, coefficient, quantityWh }) => [
        registerId,
        coefficient,
        quantityWh,
      ]),
      [
        ['-1', 11n, -12_000_000n],
        ['-1', 12n, -1_500_000n],
      ]
    )
  })

  test('acts of a month come together', ({ assert }) => {
    const acts = [
      { ...dated('1', '2026-09-01', '2026-09-11'), quantityWh: 100_000n },
      { ...dated('2', '2026-09-11', '2026-10-01'), quantityWh: 50_000n },
      { ...dated('3', '2026-08-01', '2026-09-01'), quantityWh: 9_000n },
    ]
    assert.deepEqual(told({ acts }), ['5 150000'])
  })
})

test.group('Links of supply', () => {
  const link = (
    mainPointId: string,
    subPointId: string,
    from = '2026-01-01',
    to: string | null = null
  ) => ({ mainPointId, subPointId, from, to }) satisfies SupplyLink

  test('{title}')
    .with([
      { title: 'a point is not its own main', links: [], added: link('a', 'a'), closes: true },
      {
        title: 'two may not supply each other',
        links: [link('a', 'b')],
        added: link('b', 'a'),
        closes: true,
      },
      {
        title: 'nor three in a circle',
        links: [link('a', 'b'), link('b', 'c')],
        added: link('c', 'a'),
        closes: true,
      },
      {
        title: 'a tree is no circle',
        links: [link('a', 'b'), link('a', 'c')],
        added: link('b', 'd'),
        closes: false,
      },
      {
        title: 'turns that never meet in time are no circle',
        links: [link('a', 'b', '2025-01-01', '2026-01-01')],
        added: link('b', 'a'),
        closes: false,
      },
      {
        title: 'a circle needs one day in common',
        links: [link('a', 'b', '2025-01-01', '2026-01-02')],
        added: link('b', 'a'),
        closes: true,
      },
      {
        title: 'and all of it on that day',
        links: [link('a', 'b', '2026-03-01'), link('b', 'c', '2026-01-01', '2026-03-01')],
        added: link('c', 'a'),
        closes: false,
      },
    ])
    .run(({ assert }, { links, added, closes }) => {
      assert.equal(closesCircle(links, added), closes)
    })
})

test.group('Reactive energy', () => {
  test('{active} Wh and {reactive} varh at a limit of 0.4: {excess} varh above')
    .with([
      { active: 240_000n, reactive: 180_000n, excess: 84_000n, tangent: 750_000n },
      { active: 240_000n, reactive: 96_000n, excess: 0n, tangent: 400_000n },
      { active: 240_000n, reactive: 96_001n, excess: 1n, tangent: 400_004n },
      { active: 0n, reactive: 500n, excess: 500n, tangent: null },
      { active: 0n, reactive: 0n, excess: 0n, tangent: null },
    ])
    .run(({ assert }, { active, reactive, excess, tangent }) => {
      const { excessVarh, tangentPpm } = reactiveExcess(active, reactive, 400_000n)
      assert.equal(excessVarh, excess)
      assert.equal(tangentPpm, tangent)
    })
})
