import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { one, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { addDays } from '#shared/kernel/calendar'
import { receiveSheet } from '#metering/actions/receive_sheet'
import { recordReading } from '#metering/actions/record_reading'
import { recordReadings, type ReadingOutcome } from '#metering/actions/record_readings'
import { recordSheet } from '#metering/actions/record_sheet'
import { ReadingRefused } from '#metering/exceptions'
import { sheetCard } from '#metering/queries/reading_sheets'
import {
  aMeteredPoint,
  consumedBy,
  type MeteredPoint,
} from '#tests/functional/metering/a_metered_point'
import { signedIn } from '#tests/support/signed_in'
import { theWorld } from '#tests/support/world'

const samarqand = () => theWorld().samarqand
const inSamarqand = <T>(work: () => Promise<T>) =>
  clock.at('2026-09-10T09:00', () => asTenant(samarqand().id, work))

const aPoint = (number: string) =>
  aMeteredPoint({ divisionId: samarqand().divisions.Urgut!, number, installedOn: '2025-06-01' })

type Shown = { readOn: string; units: number }

/** Ordinary months with some of everything that the checks know: falls, leaps, zeros, repeats, gaps. */
const HISTORIES: readonly (readonly Shown[])[] = Array.from({ length: 8 }, (_empty, seed) => {
  let units = 100
  return Array.from({ length: 9 }, (_none, month): Shown => {
    const noise = (seed * 7919 + month * 104_729) % 100
    const used = noise < 12 ? 0 : noise < 18 ? -30 : noise < 26 ? 9000 : 80 + noise
    units = Math.max(0, units + used)
    const readOn = addDays('2025-08-31', month * 31 + (noise % 5))
    return { readOn, units: noise > 95 ? 200_000 : units }
  })
})

/** All that a reading leaves, without the names of things. */
async function kept({ servicePointId }: MeteredPoint) {
  return rows<{ shown: string }>(
    `select read_on || ' ' || value_wh || ' ' || status || ' ' || source || ' ' || hints::text as shown
       from readings where tenant_id = :tenant and service_point_id = :servicePointId
      order by read_on, source, status`,
    { servicePointId }
  )
}

const inQuestion = ({ servicePointId }: MeteredPoint, { readOn, units }: Shown) => ({
  ...{ servicePointId, readOn, valueWh: BigInt(units) * 1000n },
  source: 'controller' as const,
})

/** What a person's typing would answer. */
async function typed(reading: ReturnType<typeof inQuestion>): Promise<ReadingOutcome> {
  try {
    return (await recordReading(reading)).outcome
  } catch (error) {
    if (error instanceof ReadingRefused) return error
    throw error
  }
}

const named = (outcome: ReadingOutcome) =>
  outcome instanceof ReadingRefused ? outcome.code : outcome

test.group('Metering | readings in sets', () => {
  test('many at once are kept and measured as each would be alone', ({ assert }) =>
    inSamarqand(async () => {
      const alone: MeteredPoint[] = []
      const together: MeteredPoint[] = []
      for (const at of HISTORIES.keys()) {
        alone.push(await aPoint(`5101${String(at).padStart(4, '0')}`))
        together.push(await aPoint(`5102${String(at).padStart(4, '0')}`))
      }
      const oneByOne: string[] = []
      for (const [at, history] of HISTORIES.entries()) {
        for (const shown of history) {
          oneByOne.push(named(await typed(inQuestion(alone[at]!, shown)))!)
        }
      }
      const all = HISTORIES.flatMap((history, at) =>
        history.map((shown) => inQuestion(together[at]!, shown))
      )
      const inSet = (await recordReadings(all, null)).map((outcome) => named(outcome)!)
      assert.deepEqual(inSet, oneByOne)
      assert.includeMembers(
        [...new Set(inSet)],
        ['accepted', 'questioned', 'E_READING_BEYOND_DIAL']
      )
      for (const at of HISTORIES.keys()) {
        assert.deepEqual(await kept(together[at]!), await kept(alone[at]!))
        assert.deepEqual(await consumedBy(together[at]!), await consumedBy(alone[at]!))
      }
      const again = await recordReadings(all, null)
      assert.isTrue(
        again.every((outcome, at) => outcome === 'repeated' || named(outcome) === inSet[at])
      )
    })).timeout(120_000)

  test('a sheet records what it can and tells of every other line', ({ assert }) =>
    clock.at('2026-09-10T09:00', async () => {
      const { id: tenantId, divisions } = samarqand()
      const { sheetId, points } = await asTenant(tenantId, async () => {
        const three = [await aPoint('51030001'), await aPoint('51030002'), await aPoint('51030003')]
        const csv = [
          'account;meter;register;date;value',
          '51030001;;;31.08.2026;120,5',
          '51030002;SN51030002;A+;2026-08-31;90',
          '51030003;;;2026-08-31;',
          '99999999;;;2026-08-31;5',
          '51030003;SN51030001;;2026-08-31;5',
          '51030003;;B-;2026-08-31;5',
          '51030003;;;31.02.2026;5',
          '51030003;;;2026-08-31;many',
          '51030003;;;2026-12-31;5',
        ].join('\n')
        const taken = await receiveSheet({
          divisionId: divisions.Urgut!,
          fileName: '../august.csv',
          bytes: Buffer.from(csv),
          source: 'controller',
        })
        return { ...taken, points: three }
      })
      await Promise.all([recordSheet(tenantId, sheetId), recordSheet(tenantId, sheetId)])
      await recordSheet(tenantId, sheetId)
      await asTenant(tenantId, async () => {
        const card = (await sheetCard(sheetId, [divisions.Urgut!]))!
        assert.containsSubset(card, {
          ...{ fileName: 'august.csv', status: 'done', rowsTotal: 9, rowsDone: 9 },
          ...{ rowsAccepted: 2, rowsQuestioned: 0, rowsRepeated: 0, rowsRefused: 6 },
        })
        assert.deepEqual(
          card.problems.map(({ line, code }) => `${line} ${code}`),
          [
            '5 E_SHEET_ACCOUNT',
            '6 E_SHEET_METER',
            '7 E_SHEET_DIAL',
            '8 E_SHEET_DATE',
            '9 E_SHEET_VALUE',
            '10 E_READING_IN_FUTURE',
          ]
        )
        assert.lengthOf(await kept(points[0]!), 2)
        const traced = await one<{ n: number }>(
          `select count(*)::int as n from readings where tenant_id = :tenant and sheet_id = :sheetId`,
          { sheetId }
        )
        assert.equal(traced!.n, 2)
      })
    }))

  test('a file that is no sheet is refused whole, with the reason on its page', async ({
    client,
    assert,
  }) => {
    const sent = await client
      .post('/metering/sheets')
      .withSession(signedIn('boss'))
      .withCsrfToken()
      .field('source', 'controller')
      .file('file', Buffer.from('when,what\n1,2\n'), { filename: 'other.csv' })
      .redirects(0)
    sent.assertStatus(302)
    const path = new URL(sent.header('location')!, 'http://x').pathname
    await recordSheet(samarqand().id, path.split('/').at(-1)!)
    const page = await client.get(path).withSession(signedIn('boss')).withInertia()
    const { sheet } = (page.body() as { props: { sheet: Record<string, unknown> } }).props
    assert.equal(sheet.status, 'failed')
    assert.include(String(sheet.refusal), 'account, date, value')
  })

  test('the blank names the dials of the division and comes back as a sheet', async ({
    client,
    assert,
  }) => {
    await inSamarqand(() => aPoint('51040001'))
    const blank = await client.get('/metering/sheets/readings.csv').withSession(signedIn('boss'))
    blank.assertStatus(200)
    assert.match(blank.text(), /^\ufeff?account;meter;register;date;value\r\n/)
    assert.match(blank.text(), /51040001;SN51040001;A\+;\d{4}-\d\d-\d\d;/)
  })
})
