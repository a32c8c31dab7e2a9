import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { leadsSomewhere } from '#shared/http/leads_somewhere'
import { addDays, nextPeriod } from '#shared/kernel/calendar'
import { nameIn } from '#administration/names'
import { runRows } from '#billing/queries/run_rows'
import HomePolicy from '#monitoring/policies/home_policy'
import { accountsInMonth } from '#monitoring/queries/accounts_in_month'
import { chargedInMonth } from '#monitoring/queries/charged_in_month'
import { collectedBetween } from '#monitoring/queries/collected_between'
import { moneyForHome } from '#monitoring/transformers/money_for_home'
import { runForHome } from '#monitoring/transformers/run_for_home'

const RUNS_SHOWN = 5

export default class HomesController {
  async show({ bouncer, inertia, work, i18n }: HttpContext) {
    const policy = bouncer.with(HomePolicy)
    const [accounts, payments, billing] = [
      await policy.allows('accounts'),
      await policy.allows('payments'),
      await policy.allows('billing'),
    ]
    return inertia.render('monitoring/home', {
      division: nameIn(i18n.locale, work.division),
      period: work.period,
      accounts: accounts ? await accountsInMonth(work.divisionIds, work.period) : null,
      money: payments ? await money(work) : null,
      runs: billing ? await lastRuns(work, i18n.locale) : null,
    })
  }
}

type Place = Pick<HttpContext['work'], 'divisionIds' | 'period'>

async function money({ divisionIds, period }: Place) {
  const today = clock.today()
  const month = { from: period, to: addDays(nextPeriod(period), -1) }
  return moneyForHome({
    month,
    today,
    chargedMinor: await chargedInMonth(divisionIds, period),
    collected: await collectedBetween(divisionIds, month),
    collectedToday: await collectedBetween(divisionIds, { from: today, to: today }),
  })
}

async function lastRuns({ divisionIds }: Place, locale: string) {
  const runs = await runRows({ divisionIds, limit: RUNS_SHOWN })
  return {
    href: leadsSomewhere('/billing/runs') ? '/billing/runs' : null,
    rows: runs.map((run) => runForHome(run, locale)),
  }
}
