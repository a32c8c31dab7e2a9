import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { asTenant } from '#shared/tenancy/as_tenant'
import { planRun } from '#billing/actions/plan_run'
import { receiveReference } from '#reference/actions/receive_reference'
import { correctReading } from '#metering/actions/correct_reading'
import { recordReading } from '#metering/actions/record_reading'
import { refuseReading } from '#metering/actions/refuse_reading'
import { openRegion } from '#tests/support/open_region'
import { aMeteredPoint, consumedBy } from '#tests/functional/metering/a_metered_point'

test.group('Metering | consumption that comes late', (group) => {
  let region: Awaited<ReturnType<typeof openRegion>>
  let corrected: Awaited<ReturnType<typeof readPoint>>
  let emptied: Awaited<ReturnType<typeof readPoint>>

  const inRegion = <T>(work: () => Promise<T>) =>
    clock.at('2026-09-10T09:00', () => asTenant(region.id, work))

  /** Points read for two months, and a billing run of the first of them planned. */
  group.setup(async () => {
    region = await openRegion('navoiy', '1712', ['Karmana'])
    await inRegion(async () => {
      await receiveReference()
      corrected = await readPoint('60000001')
      emptied = await readPoint('60000002')
      await planRun({
        period: '2026-06-01',
        divisionId: region.divisions.region!,
        consumerClass: 'household',
      })
    })
  })

  const newPoint = (number: string) =>
    aMeteredPoint({ divisionId: region.divisions.Karmana!, number, installedOn: '2026-06-01' })

  async function readPoint(number: string) {
    const point = await newPoint(number)
    const common = { servicePointId: point.servicePointId, source: 'controller' as const }
    const june = await recordReading({ ...common, readOn: '2026-06-30', valueWh: 150_000n })
    const july = await recordReading({ ...common, readOn: '2026-07-31', valueWh: 310_000n })
    return { point, june: june.reading, july: july.reading }
  }

  test('a month corrected after its run has begun is marked late, a later one is not', ({
    assert,
  }) =>
    inRegion(async () => {
      const { point, june } = corrected
      await correctReading({ readingId: june.id, valueWh: 140_000n, reason: 'misread' })
      assert.deepEqual(await consumedBy(point), [
        '2026-06 140000 measured late',
        '2026-07 170000 measured',
      ])
    }))

  test('a billed month that loses its readings is nought and late', ({ assert }) =>
    inRegion(async () => {
      const { point, june, july } = emptied
      await refuseReading({ readingId: july.id, reason: 'another flat' })
      await refuseReading({ readingId: june.id, reason: 'another flat' })
      assert.deepEqual(await consumedBy(point), ['2026-06 0 measured open late'])
    }))

  test('a month that becomes known only after its run is late from the start', ({ assert }) =>
    inRegion(async () => {
      const point = await newPoint('60000004')
      const { servicePointId } = point
      const reading = { servicePointId, readOn: '2026-06-30', source: 'controller' as const }
      await recordReading({ ...reading, valueWh: 150_000n })
      assert.deepEqual(await consumedBy(point), ['2026-06 150000 measured late'])
    }))
})
