import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { wordsIn } from '#shared/documents/words'
import { DomainException } from '#shared/http/domain_exception'
import { asActor } from '#shared/http/actor'
import { addDays } from '#shared/kernel/calendar'
import { asTenant } from '#shared/tenancy/as_tenant'
import { approveTemplate } from '#administration/actions/approve_template'
import { draftTemplate } from '#administration/actions/draft_template'
import { withdrawTemplate } from '#administration/actions/withdraw_template'
import { blockTextsOn } from '#administration/queries/block_texts_on'
import { templatesOf } from '#administration/queries/templates_of'
import { printForms } from '#administration/templates/registry'
import { templatesForCard } from '#administration/transformers/templates_for_card'
import { invoiceDocument } from '#billing/documents/invoice_document'
import { sampleInvoice } from '#billing/documents/sample_invoice'
import { signedIn } from '#tests/support/signed_in'
import { theWorld } from '#tests/support/world'

const today = clock.today()
const LANGUAGES = ['uz-Latn', 'uz-Cyrl', 'ru', 'en']
const inAll = (text: string) => Object.fromEntries(LANGUAGES.map((locale) => [locale, text]))
const grounds = { act: 'Order 7', reason: 'A new telephone' }

function inRegion<T>(work: () => Promise<T>, region: 'samarqand' | 'buxoro' = 'samarqand') {
  const { id, users } = theWorld()[region]
  return asTenant(id, () => asActor({ kind: 'user', id: users.boss!, name: 'boss' }, work))
}

function draft(kind: string, footer: Record<string, string>) {
  return inRegion(() => draftTemplate({ kind, texts: { footer } }))
}

function approve(kind: string, validFrom: string) {
  return inRegion(() => approveTemplate({ kind, validFrom, ...grounds }))
}

function textsOn(kind: string, on: string) {
  return inRegion(() => blockTextsOn({ kind, on, locale: 'ru' }))
}

test.group('Texts of printed forms', (group) => {
  group.setup(() => {
    const invoice = printForms.named('invoice')
    for (const kind of ['tests_days', 'tests_texts', 'tests_back', 'tests_page']) {
      printForms.offer({ ...invoice, kind })
    }
  })

  test('a document of a day finds the version of its day, whatever was approved after it', async ({
    assert,
  }) => {
    const [first, second] = [addDays(today, 1), addDays(today, 10)]
    await draft('tests_days', inAll('Call {phone}'))
    await approve('tests_days', first)
    await draft('tests_days', inAll('Write to {division}'))
    await approve('tests_days', second)

    assert.deepEqual(await textsOn('tests_days', today), {})
    assert.deepEqual(await textsOn('tests_days', first), { footer: 'Call {phone}' })
    assert.deepEqual(await textsOn('tests_days', addDays(second, -1)), { footer: 'Call {phone}' })
    assert.deepEqual(await textsOn('tests_days', second), { footer: 'Write to {division}' })

    // An invoice of the first day, printed again long after the second version came.
    const old = await clock.at(`${addDays(second, 30)}T09:00:00`, async () => {
      await draft('tests_days', inAll('Nothing'))
      return inRegion(() => blockTextsOn({ kind: 'tests_days', on: first, locale: 'ru' }))
    })
    const footer = invoiceDocument(sampleInvoice, 'ru', old).footer!(1, 1)
    assert.include(JSON.stringify(footer), 'Call 1154')

    const states = await clock.at(`${second}T09:00:00`, () =>
      inRegion(async () => templatesForCard(await templatesOf('tests_days'), second))
    )
    assert.deepEqual(
      states.map(({ version, state, validTo }) => [version, state, validTo]),
      [
        [3, 'draft', null],
        [2, 'in_force', null],
        [1, 'ended', second],
      ]
    )
  })

  test('nothing is approved for today, nothing half translated, nothing without a draft', async ({
    assert,
  }) => {
    await assert.rejects(() => approve('tests_texts', addDays(today, 1)), /E_TEMPLATE_NO_DRAFT/)
    await draft('tests_texts', { ru: 'Телефон {phone}' })
    await assert.rejects(() => approve('tests_texts', today), /E_TEMPLATE_DAY/)
    await assert.rejects(() => approve('tests_texts', addDays(today, 1)), /E_TEMPLATE_LANGUAGES/)
    assert.deepEqual(await textsOn('tests_texts', addDays(today, 1)), {})
    const version = await draft('tests_texts', inAll('Телефон {phone}'))
    assert.equal(version, 1, 'one draft, written again')
  })

  test('a place that the document has not, or a brace alone, is refused', async ({ assert }) => {
    const refusal = await draft('tests_texts', inAll('Tel. {telefon}')).then(
      () => null,
      (error: unknown) => error
    )
    assert.instanceOf(refusal, DomainException)
    const { code, facts } = refusal as DomainException
    assert.equal(code, 'E_TEMPLATE_TEXT')
    assert.deepEqual(facts, { block: 'footer', fault: 'place', at: 'telefon' })
    await assert.rejects(() => draft('tests_texts', inAll('Tel. {phone')), /E_TEMPLATE_TEXT/)
    await assert.rejects(() => draft('tests_nobodys', inAll('x')), /E_TEMPLATE_UNKNOWN/)
  })

  test('a planned version is taken back, an approved text is never rewritten', async ({
    assert,
  }) => {
    const day = addDays(today, 3)
    await draft('tests_back', inAll('Once'))
    await approve('tests_back', day)
    const [planned] = await inRegion(() => templatesOf('tests_back'))
    await assert.rejects(
      () =>
        inRegion(() =>
          affect(`update print_templates set texts = '{}' where tenant_id = :tenant and id = :id`, {
            id: planned!.id,
          })
        ),
      /not rewritten/
    )
    const withdraw = () =>
      inRegion(() => withdrawTemplate({ kind: 'tests_back', id: planned!.id, reason: 'Not now' }))
    // Its day has come.
    await assert.rejects(() => clock.at(`${day}T09:00:00`, withdraw), /E_TEMPLATE_NOT_PLANNED/)
    await withdraw()
    assert.deepEqual(await textsOn('tests_back', day), {})
    await assert.rejects(withdraw, /E_TEMPLATE_NOT_PLANNED/)
  })

  test('a version without texts returns to the built-in ones', async ({ assert }) => {
    await draft('tests_back', inAll('Twice'))
    await approve('tests_back', addDays(today, 4))
    await inRegion(() => draftTemplate({ kind: 'tests_back', texts: {} }))
    await approve('tests_back', addDays(today, 6))
    assert.deepEqual(await textsOn('tests_back', addDays(today, 5)), { footer: 'Twice' })
    const own = await textsOn('tests_back', addDays(today, 6))
    assert.deepEqual(own, {})
    const footer = JSON.stringify(invoiceDocument(sampleInvoice, 'ru', own).footer!(1, 1))
    assert.include(footer, wordsIn('ru')('invoice.questions', { phone: '1154' }))
  })

  test('a region never prints by the texts of another', async ({ assert }) => {
    const day = addDays(today, 20)
    const other = await inRegion(
      () => blockTextsOn({ kind: 'tests_days', on: day, locale: 'ru' }),
      'buxoro'
    )
    assert.deepEqual(other, {})
  })

  test('the page shows versions; the preview is a real PDF; a wrong place is said at its field', async ({
    client,
    assert,
  }) => {
    const page = await client
      .get('/templates/tests_page')
      .withSession(signedIn('boss'))
      .withInertia()
    page.assertStatus(200)
    assert.equal(page.inertiaProps.template.builtIn.ru.footer, 'Вопросы по счёту-фактуре: {phone}')

    const send = (texts: object, login = 'boss') =>
      client
        .post('/templates/tests_page')
        .withSession(signedIn(login))
        .withCsrfToken()
        .form({ texts })
        .accept('json')
    const wrong = await send({ footer: { en: 'Tel. {telefon}' } })
    wrong.assertStatus(422)
    assert.deepInclude(wrong.body().errors[0], { field: 'texts.footer.en' })
    assert.include(wrong.body().errors[0].message, '{telefon}')
    const refused = await send({ footer: inAll('Tel. {phone}') }, 'operator')
    refused.assertStatus(403)
    const saved = await send({ footer: inAll('Tel. {phone}') })
    assert.isBelow(saved.status(), 400)

    const pdf = await client
      .get('/templates/tests_page/preview?version=1&locale=ru')
      .withSession(signedIn('boss'))
    pdf.assertStatus(200)
    pdf.assertHeader('content-type', 'application/pdf')
    assert.equal(pdf.response.body.subarray(0, 5).toString(), '%PDF-')
    const none = await client
      .get('/templates/tests_page/preview?version=9')
      .withSession(signedIn('boss'))
      .accept('json')
    none.assertStatus(404)
  })
})
