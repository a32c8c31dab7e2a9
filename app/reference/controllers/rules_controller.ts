import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { csvText } from '#shared/http/csv_text'
import { isDate } from '#shared/kernel/calendar'
import { askRuleChange } from '#reference/actions/ask_rule_change'
import RulePolicy from '#reference/policies/rule_policy'
import { ruleNamed } from '#reference/queries/rule_named'
import { ruleRows } from '#reference/queries/rule_rows'
import type { RuleKind } from '#reference/rule_register'
import { parseRuleText } from '#reference/rules/rule_text'
import { ruleForCard } from '#reference/transformers/rule_for_card'
import { ruleLines } from '#reference/transformers/rule_lines'
import { dayAsked, ruleChangeValidator } from '#reference/validators/rule_change'
import { wrongFields } from '#reference/wrong_field'

export default class RulesController {
  async index({ bouncer, inertia, request }: HttpContext) {
    await bouncer.with(RulePolicy).authorize('view')
    const on = dayAsked(request.input('on'), clock.today())
    return inertia.render('reference/rules/index', { on, rules: ruleLines(await ruleRows(), on) })
  }

  async export({ bouncer, request, response, i18n }: HttpContext) {
    await bouncer.with(RulePolicy).authorize('view')
    const on = dayAsked(request.input('on'), clock.today())
    const header = ['rule', 'for', 'value', 'unit', 'origin', 'since', 'act', 'source', 'sureness']
    const lines = ruleLines(await ruleRows(), on).map((line) => [
      i18n.t(`rule_values.names.${line.code}`),
      i18n.t(`rule_values.scopes.${line.scope}`, {}, line.scope),
      line.value ?? '',
      i18n.t(`rule_values.units.${line.unit}`),
      line.origin ? i18n.t(`classifiers.origins.${line.origin}`) : '',
      line.since ?? '',
      line.act ?? '',
      line.source ?? '',
      line.confidence ?? '',
    ])
    response.header('content-type', 'text/csv; charset=utf-8')
    response.header('content-disposition', `attachment; filename="rules-${on}.csv"`)
    return response.send(
      csvText(
        header.map((key) => i18n.t(`rule_values.csv.${key}`)),
        lines
      )
    )
  }

  async show({ bouncer, inertia, params, work }: HttpContext) {
    await bouncer.with(RulePolicy).authorize('view')
    const rule = ruleNamed(params.code)
    const isCentre = work.tenant.kind === 'centre'
    return inertia.render('reference/rules/show', {
      rule: ruleForCard(rule, await ruleRows(rule.code), clock.today()),
      isCentre,
      mayEdit: (isCentre || rule.local) && (await bouncer.with(RulePolicy).allows('edit')),
    })
  }

  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(RulePolicy).authorize('edit')
    const rule = ruleNamed(params.code)
    const typed = await request.validateUsing(ruleChangeValidator)
    const wrong = problemsOf(rule, typed)
    if (wrong.length > 0) {
      throw wrongFields(
        wrong.map((field) => ({
          field,
          rule: 'wrong',
          message: i18n.t(`rule_values.wrong.${field}`),
        }))
      )
    }
    const outcome = await askRuleChange(
      {
        ...typed,
        code: rule.code,
        unit: rule.unit,
        origin: work.tenant.kind === 'centre' ? 'centre' : 'local',
        value: typed.value ? parseRuleText(typed.value, rule.unit)!.toString() : null,
        validTo: typed.validTo ?? null,
        source: typed.source ?? null,
      },
      work.division.id
    )
    session.flash('success', i18n.t(`rule_values.${outcome}`))
    return response.redirect().toRoute('rules.show', { code: rule.code })
  }
}

type Typed = { scope: string; value?: string; validFrom: string; validTo?: string }

function problemsOf(rule: RuleKind, { scope, value, validFrom, validTo }: Typed): string[] {
  const parsed = value ? parseRuleText(value, rule.unit) : null
  const isValue = !value || (parsed !== null && parsed >= rule.min && parsed <= rule.max)
  const isScope = (rule.scopes as readonly string[]).includes(scope) || /^17\d\d$/.test(scope)
  return [
    !isValue && 'value',
    !isScope && 'scope',
    !isDate(validFrom) && 'validFrom',
    validTo && (!isDate(validTo) || validTo <= validFrom) && 'validTo',
  ].filter((field) => typeof field === 'string')
}
