import { test } from '@japa/runner'
import { asTenant } from '#shared/tenancy/as_tenant'
import { CLASSIFIERS } from '#reference/classifiers'
import { receiveReference } from '#reference/actions/receive_reference'
import ReferenceItem from '#reference/models/reference_item'
import { itemsOn } from '#reference/queries/items_on'
import { signedIn } from '#tests/support/signed_in'
import { theWorld } from '#tests/support/world'

const inSamarqand = <T>(work: () => Promise<T>) => asTenant(theWorld().samarqand.id, work)

const REASON = {
  code: 'flood',
  nameUz: 'Suv toshqini',
  nameCyrl: 'Сув тошқини',
  nameRu: 'Наводнение',
  validFrom: '2026-01-01',
  reason: 'asked by the districts',
}

test.group('Classifiers', (group) => {
  group.setup(() => inSamarqand(() => receiveReference()))

  test('every seed fits the types of its classifier', async ({ assert }) => {
    const { checkFacts } = await import('#reference/rules/check_facts')
    const { knownCodes } = await import('#reference/queries/known_codes')
    const problems = await inSamarqand(async () => {
      const found: unknown[] = []
      for (const classifier of CLASSIFIERS) {
        const codes = await knownCodes(classifier, '2026-01-01')
        const items = await ReferenceItem.query().where('classifier', classifier.code)
        for (const item of items) {
          const facts = item.facts as Record<string, string>
          const checked = checkFacts(facts, { fields: classifier.fields, codes })
          found.push(
            ...checked.problems.map((one) => ({ ...one, of: classifier.code, item: item.code }))
          )
        }
      }
      return found
    })
    assert.deepEqual(problems, [])
  })

  test('items are found by a word in another script', async ({ client, assert }) => {
    const response = await client
      .get('/reference/classifiers/districts')
      .qs({ q: 'олтинкул' })
      .withSession(signedIn())
      .withInertia()
    const { data } = response.inertiaProps.items as { data: { code: string }[] }
    assert.deepEqual(
      data.map(({ code }) => code),
      ['1703202']
    )
  })

  test('a region adds an item of its own, closes it, and the history stays', async ({
    client,
    assert,
  }) => {
    const post = (path: string, fields: Record<string, string>) =>
      client.post(path).withSession(signedIn('boss')).withCsrfToken().redirects(0).form(fields)
    await post('/reference/classifiers/reasons/items', {
      ...REASON,
      'facts[act_kind]': 'disconnection',
    })
    const inForce = async (on: string) =>
      (await inSamarqand(() => itemsOn('reasons', on))).find(({ code }) => code === 'flood')
    assert.equal((await inForce('2026-02-01'))!.origin, 'local')

    const { id } = (await inForce('2026-02-01'))!
    await post(`/reference/classifiers/reasons/items/${id}/closing`, {
      on: '2026-06-01',
      act: 'order 3',
      reason: 'not used any more',
    })
    assert.exists(await inForce('2026-05-31'))
    assert.notExists(await inForce('2026-06-01'))
  })

  test('facts are checked by their types, and the form says which', async ({ client, assert }) => {
    const response = await client
      .post('/reference/classifiers/treasury_accounts/items')
      .withSession(signedIn('boss'))
      .withCsrfToken()
      .header('accept', 'application/json')
      .form({ ...REASON, 'facts[account]': '123', 'facts[mfo]': '99999' })
    response.assertStatus(422)
    const { errors } = response.body() as { errors: { field: string; rule: string }[] }
    assert.deepEqual(
      errors.map(({ field, rule }) => [field, rule]),
      [
        ['facts.account', 'wrong'],
        ['facts.mfo', 'unknown'],
      ]
    )
  })

  test('the centre’s items are overridden only where that is allowed', async ({
    client,
    assert,
  }) => {
    const put = (classifier: string, fields: Record<string, string>) =>
      client
        .post(`/reference/classifiers/${classifier}/items`)
        .withSession(signedIn('boss'))
        .withCsrfToken()
        .redirects(0)
        .header('accept', 'application/json')
        .form({ ...REASON, ...fields })
    const bank = await put('banks', { code: '00014' })
    assert.equal(bank.body().error.code, 'E_ITEM_NOT_OVERRIDABLE')
    const region = await put('regions', { code: '1799' })
    assert.equal(region.body().error.code, 'E_ITEM_NOT_LOCAL')
    const norm = await put('gas_norms', { 'code': 'cooking', 'facts[norm_per_month]': '14,5' })
    norm.assertStatus(302)
    const [own] = (await inSamarqand(() => itemsOn('gas_norms', '2026-02-01'))).filter(
      ({ code }) => code === 'cooking'
    )
    assert.deepEqual([own!.origin, own!.facts.norm_per_month], ['local', '14.5'])
  })

  test('a file is judged line by line, then written', async ({ client, assert }) => {
    const file = [
      'code;name_uz;name_cyrl;name_ru;act_kind',
      'storm;Boʻron;Бўрон;Буря;disconnection',
      'debt;Qarzdorlik;Қарздорлик;Задолженность;disconnection',
      'bad;;Ёмон;Плохо;never',
    ].join('\n')
    const send = (fields: Record<string, string>) =>
      client
        .post('/reference/classifiers/reasons/import')
        .withSession(signedIn('boss'))
        .withCsrfToken()
        .redirects(0)
        .fields(fields)
        .file('file', Buffer.from(file), { filename: 'reasons.csv' })
    const preview = await send({}).withInertia()
    const verdicts = preview.inertiaProps.verdicts as { code: string; verdict: string }[]
    assert.deepEqual(
      verdicts.map(({ code, verdict }) => [code, verdict]),
      [
        ['storm', 'added'],
        ['debt', 'changed'],
        ['bad', 'refused'],
      ]
    )
    assert.lengthOf(await inSamarqand(() => ReferenceItem.query().where({ code: 'storm' })), 0)
  })

  test('a cashier sees nothing of it, an operator changes nothing', async ({ client }) => {
    const see = await client
      .get('/reference/classifiers/reasons')
      .withSession(signedIn('cashier'))
      .withInertia()
    see.assertStatus(403)
    const add = await client
      .post('/reference/classifiers/reasons/items')
      .withSession(signedIn('operator'))
      .withCsrfToken()
      .header('accept', 'application/json')
      .form(REASON)
    add.assertStatus(403)
  })

  test('one region’s own items are not another’s', async ({ assert }) => {
    const found = await asTenant(theWorld().buxoro.id, () =>
      ReferenceItem.query().where('origin', 'local')
    )
    assert.lengthOf(found, 0)
  })
})
