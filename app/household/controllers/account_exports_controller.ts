import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { asTenant } from '#shared/tenancy/as_tenant'
import { openAccountsCsv, writeAccounts } from '#household/documents/accounts_csv'
import AccountPolicy from '#household/policies/account_policy'
import { selectAccounts } from '#household/queries/select_accounts'
import { accountFilter } from '#household/validators/account_filter'

export default class AccountExportsController {
  /** Exactly the list that the same address shows, all pages of it, written while it is read. */
  async show({ bouncer, request, response, work, i18n, logger }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('view')
    const filter = accountFilter(request.qs())
    const today = clock.today()
    const csv = openAccountsCsv(i18n)

    const writing = asTenant(work.tenant.id, async () => {
      const selection = await selectAccounts(filter, work.divisionIds)
      await writeAccounts(csv, selection, { today, i18n })
    })
    writing.then(
      () => csv.end(),
      (error: Error) => {
        logger.error({ err: error }, 'The export of accounts broke off')
        csv.destroy(error)
      }
    )
    response.header('content-type', 'text/csv; charset=utf-8')
    response.header('content-disposition', `attachment; filename="accounts-${today}.csv"`)
    return response.stream(csv)
  }
}
