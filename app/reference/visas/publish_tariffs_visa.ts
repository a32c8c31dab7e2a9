import { nameIn, type Named } from '#administration/names'
import type { VisaKind } from '#administration/visas/visa_kind'
import { PUBLISH_TARIFFS } from '#reference/actions/ask_tariff_publication'
import { publishTariffs, type TariffPublication } from '#reference/actions/publish_tariffs'

type PlanTold = Named & { kind: string }

/** No price comes into force by the word of one person. */
export const publishTariffsVisa: VisaKind<TariffPublication> = {
  kind: PUBLISH_TARIFFS,
  askedBy: 'tariffs.edit',
  grantedBy: 'visas.reference',
  always: true,
  words: 'tariff_editor.visa',
  tell: ({ title, act, validFrom, plans }) => ({
    title: String(title),
    act: String(act),
    plans: Number(plans),
    from: String(validFrom).split('-').reverse().join('.'),
  }),
  fact: ({ name, fact }, { locale, translate }) => {
    if (name !== 'plans' || !Array.isArray(fact)) return null
    const plans = fact as PlanTold[]
    return plans
      .map((plan) => `${nameIn(locale, plan)}: ${translate(`tariff_editor.kind.${plan.kind}`)}`)
      .join('; ')
  },
  href: ({ payload }) => `/reference/tariff-drafts/${payload.draftId}`,
  perform: ({ payload }) => publishTariffs(payload),
}
