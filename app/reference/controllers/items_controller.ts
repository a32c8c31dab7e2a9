import { errors, type HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { isDate } from '#shared/kernel/calendar'
import type { Work } from '#administration/work'
import { closeItem } from '#reference/actions/close_item'
import { putItem } from '#reference/actions/put_item'
import type { Classifier } from '#reference/classifier'
import ClassifierPolicy from '#reference/policies/classifier_policy'
import { classifierNamed } from '#reference/queries/classifier_named'
import { editionsOf } from '#reference/queries/editions_of'
import { itemChoices } from '#reference/queries/item_choices'
import { knownCodes } from '#reference/queries/known_codes'
import { checkFacts } from '#reference/rules/check_facts'
import { itemForCard } from '#reference/transformers/item_for_card'
import { closingValidator, itemValidator } from '#reference/validators/item'
import { wrongFields } from '#reference/wrong_field'

export default class ItemsController {
  async create({ bouncer, inertia, params, request, i18n }: HttpContext) {
    await bouncer.with(ClassifierPolicy).authorize('edit')
    const classifier = classifierNamed(params.classifier)
    const code: unknown = request.input('code')
    const [like] = typeof code === 'string' ? await editionsOf(classifier.code, code) : []
    const today = clock.today()
    return inertia.render('reference/classifiers/item_form', {
      classifier,
      item: like ? itemForCard(like, today, i18n.locale) : null,
      choices: await itemChoices(classifier, today, i18n.locale),
      today,
    })
  }

  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(ClassifierPolicy).authorize('edit')
    const classifier = classifierNamed(params.classifier)
    const typed = await request.validateUsing(itemValidator)
    const { facts, problems } = await checked(classifier, typed)
    if (problems.length > 0) {
      throw wrongFields(
        problems.map(({ field, rule }) => ({
          field,
          rule,
          message: i18n.t(`classifiers.problems.${rule}`),
        }))
      )
    }
    const item = { ...typed, ...grounds(typed), facts, classifier: classifier.code }
    await putItem({ ...item, origin: originOf(work) })
    session.flash('success', i18n.t('classifiers.saved', { code: typed.code }))
    return response
      .redirect()
      .toRoute('items.show', { classifier: classifier.code, code: typed.code })
  }

  async show({ bouncer, inertia, params, request, work, i18n }: HttpContext) {
    await bouncer.with(ClassifierPolicy).authorize('view')
    const classifier = classifierNamed(params.classifier)
    const editions = await editionsOf(classifier.code, params.code)
    if (editions.length === 0) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
    const today = clock.today()
    const origin = originOf(work)
    const mayEdit = await bouncer.with(ClassifierPolicy).allows('edit')
    const isOwn = editions.every((one) => one.origin === origin)
    return inertia.render('reference/classifiers/item', {
      classifier,
      code: params.code,
      editions: editions.map((one) => itemForCard(one, today, i18n.locale)),
      today,
      closes: mayEdit ? origin : null,
      mayChange: mayEdit && (origin === 'centre' || isOwn || classifier.local === 'overrides'),
    })
  }

  async close({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(ClassifierPolicy).authorize('edit')
    const closing = await request.validateUsing(closingValidator)
    const { code, classifier } = await closeItem({
      ...closing,
      id: params.id,
      origin: originOf(work),
    })
    session.flash('success', i18n.t('classifiers.closed', { code }))
    return response.redirect().toRoute('items.show', { classifier, code })
  }
}

function originOf(work: Work) {
  return work.tenant.kind === 'centre' ? 'centre' : 'local'
}

type Typed = {
  facts?: Record<string, string | null>
  validFrom: string
  validTo?: string
  act?: string
  source?: string
}

async function checked(classifier: Classifier, { facts = {}, validFrom, validTo }: Typed) {
  const texts = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact ?? '']))
  const codes = await knownCodes(classifier, clock.today())
  const result = checkFacts(texts, { fields: classifier.fields, codes })
  const problems = result.problems.map((one) => ({ ...one, field: `facts.${one.field}` as string }))
  const isEnd = !validTo || (isDate(validTo) && validTo > validFrom)
  if (!isDate(validFrom)) problems.push({ field: 'validFrom', rule: 'wrong' })
  if (!isEnd) problems.push({ field: 'validTo', rule: 'wrong' })
  return { facts: result.facts, problems }
}

function grounds({ validTo, act, source }: Typed) {
  return { validTo: validTo ?? null, act: act ?? null, source: source ?? null }
}
