import type { I18n } from '@adonisjs/i18n'
import type { Infer } from '@vinejs/vine/types'
import { readBlocks, UnreadableCell } from '#reference/rules/read_blocks'
import type { DraftContent, DraftPlan } from '#reference/rules/tariff_draft'
import type { draftValidator } from '#reference/validators/tariff_draft'
import { wrongFields } from '#reference/wrong_field'

type Typed = Infer<typeof draftValidator>

/** What was typed in the editor as a draft; a cell that is no number goes back by its place. */
export function draftContentOf(typed: Typed, i18n: I18n): DraftContent {
  return {
    title: typed.title,
    act: typed.act ?? '',
    source: typed.source ?? '',
    confidence: typed.confidence,
    note: typed.note ?? '',
    effectiveFrom: typed.effectiveFrom,
    hasteReason: typed.hasteReason ?? '',
    plans: typed.plans.map((plan, at) => planOf(plan, at, i18n)),
  }
}

function planOf(plan: Typed['plans'][number], at: number, i18n: I18n): DraftPlan {
  const { kind, planCode, gapAgreed } = plan
  const fields = kind === 'opening' ? (plan.fields ?? missing(at, i18n)) : null
  const seasons = kind === 'closing' ? [] : plan.seasons
  try {
    return { kind, planCode, gapAgreed, fields, rates: readBlocks(seasons) }
  } catch (error) {
    if (!(error instanceof UnreadableCell)) throw error
    throw wrong(`plans.${at}.${error.path}`, 'number', i18n)
  }
}

function missing(at: number, i18n: I18n): never {
  throw wrong(`plans.${at}.fields`, 'required', i18n)
}

function wrong(field: string, rule: string, i18n: I18n) {
  return wrongFields([{ field, rule, message: i18n.t(`tariff_editor.wrong.${rule}`) }])
}
