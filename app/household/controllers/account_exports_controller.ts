import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import type { IsoDate } from '#shared/kernel/calendar'
import { asTenant } from '#shared/tenancy/as_tenant'
import { audit } from '#administration/actions/audit'
import { viewedPersonal } from '#administration/actions/viewed_personal'
import { openAccountsCsv, writeAccounts } from '#household/documents/accounts_csv'
import AccountPolicy from '#household/policies/account_policy'
import { accountTotals } from '#household/queries/account_totals'
import { selectAccounts } from '#household/queries/select_accounts'
import { accountFilter, type AccountFilter } from '#household/validators/account_filter'

export default class AccountExportsController {
  /** Exactly the list that the same address shows, all pages of it, written while it is read. */
  async show({ bouncer, request, response, work, i18n, logger }: HttpContext) {
    await bouncer.with(AccountPolicy).authorize('view')
    const filter = accountFilter(request.qs())
    const today = clock.today()
    const csv = openAccountsCsv(i18n)
    const seesPersonal = work.user.may('accounts.personal')

    const writing = asTenant(work.tenant.id, async () => {
      const selection = await selectAccounts(filter, work.divisionIds)
      await noteExport(filter, (await accountTotals(selection)).accounts, today)
      await writeAccounts(csv, selection, { today, i18n, seesPersonal })
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

/** Who took the list away is in the log, whose data it was among the looks. */
async function noteExport(filter: AccountFilter, shown: number, today: IsoDate) {
  await viewedPersonal({ kind: 'account.export', filter, shown })
  await audit({
    action: 'accounts.exported',
    subject: { kind: 'accounts', id: today },
    after: { ...filter, rows: shown },
  })
}
