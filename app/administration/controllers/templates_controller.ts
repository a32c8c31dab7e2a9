import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { DOCUMENT_BLOCKS } from '#shared/documents/block_texts'
import { DOCUMENT_LOCALES } from '#shared/documents/document_locale'
import { addDays } from '#shared/kernel/calendar'
import { draftTemplate } from '#administration/actions/draft_template'
import TemplatePolicy from '#administration/policies/template_policy'
import { templatesOf } from '#administration/queries/templates_of'
import type { PrintForm } from '#administration/templates/print_form'
import { printForms } from '#administration/templates/registry'
import { assertWholeRegion } from '#administration/templates/assert_whole_region'
import { templatesForCard } from '#administration/transformers/templates_for_card'
import { templateValidator } from '#administration/validators/template'

export default class TemplatesController {
  async index({ bouncer, inertia, i18n }: HttpContext) {
    await bouncer.with(TemplatePolicy).authorize('view')
    const versions = await templatesOf()
    const forms = printForms.all().map(({ kind }) => {
      const own = versions.filter((one) => one.kind === kind)
      const told = templatesForCard(own, clock.today()).map(({ version, state, validFrom }) => ({
        version,
        state,
        validFrom,
      }))
      const inState = (state: string) => told.findLast((one) => one.state === state) ?? null
      return {
        id: kind,
        name: i18n.t(`templates.kinds.${kind}`),
        inForce: inState('in_force'),
        planned: inState('planned'),
        draft: inState('draft'),
      }
    })
    return inertia.render('administration/templates/index', { forms })
  }

  async show({ bouncer, inertia, params, work, i18n }: HttpContext) {
    await bouncer.with(TemplatePolicy).authorize('view')
    const form = printForms.named(params.kind)
    const versions = templatesForCard(await templatesOf(form.kind), clock.today())
    return inertia.render('administration/templates/show', {
      template: {
        kind: form.kind,
        name: i18n.t(`templates.kinds.${form.kind}`),
        blocks: DOCUMENT_BLOCKS.flatMap((name) =>
          form.blocks[name] ? [{ name, most: form.blocks[name] }] : []
        ),
        places: [...form.places],
        builtIn: builtInOf(form),
        versions,
      },
      isWhole: work.division.parentId === null,
      tomorrow: addDays(clock.today(), 1),
    })
  }

  /** The draft is written; nothing is printed by it yet. */
  async update({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(TemplatePolicy).authorize('edit')
    assertWholeRegion(work)
    const form = printForms.named(params.kind)
    const { texts } = await request.validateUsing(templateValidator(form))
    await draftTemplate({ kind: form.kind, texts: withoutEmpty(texts) })
    session.flash('success', i18n.t('templates.said.drafted'))
    return response.redirect().toRoute('templates.show', { kind: form.kind })
  }
}

function builtInOf({ builtIn }: PrintForm) {
  return Object.fromEntries(DOCUMENT_LOCALES.map((locale) => [locale, builtIn(locale)]))
}

type Sent = Record<string, Record<string, string | undefined> | undefined>

function withoutEmpty(texts: Sent) {
  const written = Object.entries(texts).map(([block, byLocale = {}]) => {
    return [block, Object.fromEntries(Object.entries(byLocale).filter(([, text]) => text))] as const
  })
  return Object.fromEntries(written.filter(([, byLocale]) => Object.keys(byLocale).length > 0))
}
