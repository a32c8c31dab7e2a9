import type { HttpContext } from '@adonisjs/core/http'
import { csvText } from '#shared/http/csv_text'
import { soumText } from '#shared/kernel/money'
import { nameIn } from '#administration/names'
import TenantPolicy from '#administration/policies/tenant_policy'
import { republicFigures } from '#administration/queries/republic_figures'

export default class RepublicController {
  /** What the regions have published of the month in work. */
  async show({ bouncer, inertia, work, i18n }: HttpContext) {
    await bouncer.with(TenantPolicy).authorize('view')
    const figures = await republicFigures(work.period)
    return inertia.render('administration/tenants/republic', {
      period: work.period,
      regions: figures.map(({ publishedAt, tenantId, ...one }) => ({
        id: tenantId,
        code: one.code,
        name: nameIn(i18n.locale, one),
        status: one.status,
        accounts: one.accounts,
        chargedMinor: one.chargedMinor,
        collectedMinor: one.collectedMinor,
        debtMinor: one.debtMinor,
        publishedAt: publishedAt?.toISOString() ?? null,
      })),
    })
  }

  async csv({ bouncer, response, work, i18n }: HttpContext) {
    await bouncer.with(TenantPolicy).authorize('view')
    const word = (key: string) => i18n.t(`tenants.${key}`)
    const figures = await republicFigures(work.period)
    const header = [
      'name',
      'facts.accounts',
      'republic.charged',
      'republic.collected',
      'republic.debt',
    ]
    const text = csvText(
      [...header, 'republic.published'].map(word),
      figures.map((one) => [
        nameIn(i18n.locale, one),
        String(one.accounts ?? ''),
        sum(one.chargedMinor),
        sum(one.collectedMinor),
        sum(one.debtMinor),
        one.publishedAt?.toISOString() ?? '',
      ])
    )
    response.header('content-type', 'text/csv; charset=utf-8')
    const name = `republic-${work.period.slice(0, 7)}.csv`
    response.header('content-disposition', `attachment; filename="${name}"`)
    return text
  }
}

function sum(minor: string | null): string {
  return minor === null ? '' : soumText(BigInt(minor))
}
