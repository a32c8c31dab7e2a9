import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { asActor } from '#shared/http/actor'
import { addDays } from '#shared/kernel/calendar'
import { asTenant } from '#shared/tenancy/as_tenant'
import { cancelNumberPattern } from '#administration/actions/cancel_number_pattern'
import { numberDocument } from '#administration/actions/number_document'
import { reserveNumbers } from '#administration/actions/reserve_numbers'
import { setNumberPattern } from '#administration/actions/set_number_pattern'
import { documentSeries } from '#administration/numbering/registry'
import { nextNumberShown } from '#administration/queries/next_number_shown'
import { patternsOf } from '#administration/queries/patterns_of'
import { signedIn } from '#tests/support/signed_in'
import { theWorld } from '#tests/support/world'

const today = clock.today()
const year = today.slice(0, 4)

function as<T>(login: string, work: () => Promise<T>): Promise<T> {
  const { id, users } = theWorld().samarqand
  return asTenant(id, () => asActor({ kind: 'user', id: users[login]!, name: login }, work))
}

function at(name: string) {
  return theWorld().samarqand.divisions[name]!
}

function take(kind: string, place = 'Urgut', on = today) {
  return as('boss', () => numberDocument({ kind, divisionId: at(place), on }))
}

function set(
  kind: string,
  pattern: string,
  more: { at?: string; on?: string; start?: number } = {}
) {
  return as('boss', () =>
    setNumberPattern({
      kind,
      pattern,
      divisionId: more.at ? at(more.at) : null,
      startNumber: more.start ?? 1,
      validFrom: more.on ?? today,
      act: 'Order 1',
      reason: 'As agreed',
    })
  )
}

test.group('Numbers of documents', (group) => {
  group.setup(() =>
    documentSeries.offer(
      { kind: 'tests_race', pattern: 'R{number}' },
      { kind: 'tests_look', pattern: '{division}-{year}-{number:4}' },
      { kind: 'tests_start', pattern: '{division}/{number}' },
      { kind: 'tests_typed', pattern: '{number:8}', digitsOnly: true }
    )
  )

  test('documents at the same moment, some of them given up: no gap and no double', async ({
    assert,
  }) => {
    const kept: string[] = []
    await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        as('boss', async () => {
          const count = (index % 3) + 1
          const numbers = await reserveNumbers({
            kind: 'tests_race',
            divisionId: at(index % 2 ? 'Urgut' : 'Tayloq'),
            on: today,
            count,
          })
          if (index % 4 === 0) throw new Error('given up')
          return numbers
        }).then(
          (numbers) => kept.push(...numbers),
          () => undefined
        )
      )
    )
    const found = kept.map((number) => Number(number.slice(1))).sort((one, other) => one - other)
    assert.isAbove(found.length, 30)
    assert.deepEqual(
      found,
      Array.from({ length: found.length }, (_, index) => index + 1)
    )
  })

  test('each division and year has its count; the nearest pattern says how it looks', async ({
    assert,
  }) => {
    const next = String(Number(year) + 1)
    const first = await take('tests_look')
    assert.match(first, new RegExp(`^\\d+-${year}-0001$`))
    assert.match(await take('tests_look', 'Tayloq'), /-0001$/)
    assert.match(await take('tests_look', 'Urgut', `${next}-02-01`), new RegExp(`-${next}-0001$`))

    await set('tests_look', 'T-{division}-{year}-{number}')
    await set('tests_look', 'U-{division}-{year}-{number}', { at: 'Urgut' })
    assert.match(await take('tests_look'), /^U-\d+-\d{4}-2$/)
    assert.match(await take('tests_look', 'Tayloq'), /^T-\d+-\d{4}-2$/)
    const shown = await as('boss', () =>
      nextNumberShown({ kind: 'tests_look', divisionId: at('Urgut'), on: today })
    )
    assert.equal(shown.next, await take('tests_look'))
  })

  test('a series may begin where another system stopped, once', async ({ assert }) => {
    await set('tests_start', '{division}-{yy}-{number}', { start: 500 })
    assert.match(await take('tests_start'), /-500$/)
    assert.match(await take('tests_start'), /-501$/)
    const later = `${Number(year) + 1}-01-15`
    assert.match(await take('tests_start', 'Urgut', later), /-1$/)
  })

  test('what would repeat numbers, or cannot be typed, is refused', async ({ assert }) => {
    await assert.rejects(() => set('tests_typed', 'A{number}'), /E_NUMBER_PATTERN/)
    await set('tests_typed', '7{number:5}', { at: 'Urgut' })
    await assert.rejects(
      () => set('tests_typed', '7{number:5}', { at: 'Tayloq' }),
      /E_NUMBER_PATTERN_TAKEN/
    )
    await assert.rejects(
      () => set('tests_typed', '8{number:5}', { on: addDays(today, -1) }),
      /E_SETTING_IN_THE_PAST/
    )
  })

  test('a planned pattern is taken back before its day, and what stood goes on', async ({
    assert,
  }) => {
    const on = addDays(today, 30)
    await set('tests_start', 'P{division}-{yy}-{number}', { on })
    const [planned] = await as('boss', () =>
      patternsOf({ divisionId: at('Urgut'), kind: 'tests_start' })
    )
    const cancel = (ofTenant: boolean) =>
      as('boss', () =>
        cancelNumberPattern({
          id: planned!.id,
          kind: 'tests_start',
          divisionIds: [at('Urgut')],
          ofTenant,
          reason: 'Not now',
        })
      )
    await assert.rejects(() => cancel(false), /E_SETTING_NOT_PLANNED/)
    await cancel(true)
    assert.match(await take('tests_start', 'Urgut', on), /^\d/)
  })

  test('the page tells the next number; only who may edit changes the pattern', async ({
    client,
    assert,
  }) => {
    const page = await client.get('/numbering/receipt').withSession(signedIn('boss')).withInertia()
    page.assertStatus(200)
    assert.equal(page.inertiaProps.series.pattern, '{division}-{year}-{number:6}')
    const asked = { pattern: 'K{division}-{number}', startNumber: 1, scope: 'tenant' }
    const refused = await client
      .post('/numbering/receipt')
      .withSession(signedIn('operator'))
      .withCsrfToken()
      .form({ ...asked, validFrom: today, reason: 'As agreed' })
      .accept('json')
    refused.assertStatus(403)
  })
})
