import { test } from '@japa/runner'
import { rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { DomainException } from '#shared/http/domain_exception'
import { endEquipment } from '#metering/actions/end_equipment'
import { endLink } from '#metering/actions/end_link'
import { linkPoints } from '#metering/actions/link_points'
import { recordEquipment } from '#metering/actions/record_equipment'
import { recordReading } from '#metering/actions/record_reading'
import { recordUsageAct } from '#metering/actions/record_usage_act'
import { reverseUsageAct } from '#metering/actions/reverse_usage_act'
import { aMeteredPoint, type MeteredPoint } from '#tests/functional/metering/a_metered_point'
import { theWorld } from '#tests/support/world'
import type { NewUsageAct } from '#metering/usage_act'

const inSamarqand = <T>(work: () => Promise<T>) => asTenant(theWorld().samarqand.id, work)

const aPoint = (number: string) =>
  inSamarqand(() =>
    aMeteredPoint({
      divisionId: theWorld().samarqand.divisions.Urgut!,
      number,
      installedOn: '2025-04-01',
      connectedW: null,
    })
  )

const read = ({ servicePointId }: MeteredPoint, readOn: string, units: bigint) =>
  inSamarqand(() =>
    recordReading({ servicePointId, readOn, valueWh: units * 1000n, source: 'controller' })
  )

/** "2025-04 1 -50000": month, kind, quantity. */
const adjustmentsOf = ({ servicePointId }: MeteredPoint) =>
  inSamarqand(async () => {
    const found = await rows<{ month: string; kind: number; quantity: string }>(
      `select to_char(period, 'YYYY-MM') as month, kind, quantity_wh as quantity
         from consumption_adjustments
        where tenant_id = :tenant and period >= '2025-01-01' and service_point_id = :servicePointId
        order by period, kind`,
      { servicePointId }
    )
    return found.map(({ month, kind, quantity }) => `${month} ${kind} ${quantity}`)
  })

const link = (main: MeteredPoint, sub: MeteredPoint, from = '2025-04-01') =>
  inSamarqand(() =>
    linkPoints({
      mainPointId: main.servicePointId,
      subPointId: sub.servicePointId,
      from,
      to: null,
      document: 'No 1',
    })
  )

const anAct = ({ servicePointId }: MeteredPoint, changes: Partial<NewUsageAct> = {}) =>
  inSamarqand(() =>
    recordUsageAct({
      servicePointId,
      kind: 'no_meter',
      from: '2025-04-21',
      to: '2025-05-11',
      installedW: 1000n,
      hoursHundredths: 1000n,
      conductor: null,
      checkedOn: null,
      drawnOn: '2025-05-20',
      inspector: 'Karimov A.',
      witnesses: null,
      note: null,
      ...changes,
    })
  )

test.group('Consumption beside the meter', () => {
  test('what a sub-consumer used is taken from the main point, whoever is read first', async ({
    assert,
  }) => {
    const [main, sub] = [await aPoint('50970001'), await aPoint('50970002')]
    const linkId = await link(main, sub)
    await read(sub, '2025-04-30', 50n)
    assert.deepEqual(await adjustmentsOf(main), [])
    await read(main, '2025-04-30', 400n)
    assert.deepEqual(await adjustmentsOf(main), ['2025-04 1 -50000'])
    await read(sub, '2025-05-31', 112n)
    assert.deepEqual(await adjustmentsOf(main), ['2025-04 1 -50000'])
    await read(main, '2025-05-31', 800n)
    assert.deepEqual(await adjustmentsOf(main), ['2025-04 1 -50000', '2025-05 1 -62000'])
    await inSamarqand(() => endLink({ linkId, on: '2025-05-11' }))
    assert.deepEqual(await adjustmentsOf(main), ['2025-04 1 -50000', '2025-05 1 -20000'])
  })

  test('losses follow the energy, the losses of a sub-consumer reach its main point', async ({
    assert,
  }) => {
    const [main, sub] = [await aPoint('50970003'), await aPoint('50970004')]
    await link(main, sub)
    await read(main, '2025-04-30', 900n)
    await read(sub, '2025-04-30', 100n)
    await inSamarqand(() =>
      recordEquipment({
        servicePointId: sub.servicePointId,
        name: 'TM-25/10',
        upstream: false,
        from: '2025-04-01',
        to: null,
        document: null,
        of: {
          kind: 'transformer',
          noLoadW: 130n,
          loadW: 600n,
          ratedVa: 25_000n,
          cosPpm: 800_000n,
          sharePpm: 1_000_000n,
        },
      })
    )
    assert.deepEqual(await adjustmentsOf(sub), ['2025-04 2 93621'])
    assert.deepEqual(await adjustmentsOf(main), ['2025-04 1 -193621'])
  })

  test('the share of a contract follows the energy until it ends', async ({ assert }) => {
    const point = await aPoint('50970010')
    await read(point, '2025-04-30', 400n)
    await read(point, '2025-05-31', 710n)
    const equipmentId = await inSamarqand(() =>
      recordEquipment({
        servicePointId: point.servicePointId,
        name: 'contract 7',
        upstream: false,
        from: '2025-04-01',
        to: null,
        document: null,
        of: { kind: 'share', sharePpm: 25_000n },
      })
    )
    assert.deepEqual(await adjustmentsOf(point), ['2025-04 4 10000', '2025-05 4 7750'])
    await inSamarqand(() => endEquipment({ equipmentId, on: '2025-05-11' }))
    assert.deepEqual(await adjustmentsOf(point), ['2025-04 4 10000', '2025-05 4 2500'])
  })

  test('a circle of supply is refused', async ({ assert }) => {
    const [first, second] = [await aPoint('50970005'), await aPoint('50970006')]
    await link(first, second)
    const refused = await link(second, first, '2026-01-01').catch((error: unknown) => error)
    assert.instanceOf(refused, DomainException)
    assert.equal((refused as DomainException).code, 'E_LINK_CIRCLE')
  })

  test('an act adds its energy to the months of its days, and taken back it leaves them', async ({
    assert,
  }) => {
    const point = await aPoint('50970007')
    await read(point, '2025-05-31', 61n)
    const { id, use } = await anAct(point)
    assert.equal(use.quantityWh, 200_000n)
    assert.deepEqual(await adjustmentsOf(point), ['2025-04 5 100000', '2025-05 5 100000'])
    await inSamarqand(() => reverseUsageAct({ actId: id, reason: 'drawn up by mistake' }))
    assert.deepEqual(await adjustmentsOf(point), [])
    const again = await inSamarqand(() =>
      reverseUsageAct({ actId: id, reason: 'once more' }).catch((error: unknown) => error)
    )
    assert.equal((again as DomainException).code, 'E_ACT_REVERSED')
  })

  test('a failed meter goes on by its last full months; a violation is capped, less what was metered', async ({
    assert,
  }) => {
    const point = await aPoint('50970008')
    await read(point, '2025-04-30', 300n)
    await read(point, '2025-05-31', 610n)
    const failed = await anAct(point, {
      kind: 'failed_meter',
      from: '2025-06-01',
      to: '2025-06-16',
      drawnOn: '2025-06-20',
      installedW: null,
      hoursHundredths: null,
    })
    assert.equal(failed.use.quantityWh, 150_000n)
    const broken = await anAct(point, {
      kind: 'tampering',
      from: '2024-01-01',
      to: '2025-06-20',
      drawnOn: '2025-06-20',
      hoursHundredths: null,
    })
    assert.deepEqual([broken.use.from, broken.use.cut], ['2024-12-20', 'cap'])
    assert.equal(broken.use.meteredWh, 610_000n)
    assert.equal(broken.use.quantityWh, 24_000n * 182n - 610_000n)
  })

  test('without a meter the month of an act is billable by itself', async ({ assert }) => {
    const point = await aPoint('50970009')
    await anAct(point, { from: '2025-02-01', to: '2025-03-01', drawnOn: '2025-03-10' })
    const months = await inSamarqand(() =>
      rows<{ month: string; method: string; complete: boolean }>(
        `select to_char(period, 'YYYY-MM') as month, method, complete from consumptions
          where tenant_id = :tenant and period between '2025-01-01' and '2025-03-31'
            and service_point_id = :servicePointId`,
        { servicePointId: point.servicePointId }
      )
    )
    assert.deepEqual(months, [{ month: '2025-02', method: 'norm', complete: true }])
    assert.deepEqual(await adjustmentsOf(point), ['2025-02 5 280000'])
  })
})
