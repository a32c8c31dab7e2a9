import type { WorkSource } from '#shared/work/registry'
import { runningWork } from '#billing/queries/running_work'

/** Billing runs, as work under way. */
export const billingWork: WorkSource = {
  right: 'billing.view',
  async find({ divisionIds, translate }) {
    const runs = await runningWork(divisionIds)
    return runs.map(({ id, period, done, total }) => ({
      title: translate('billing.work', { year: period.slice(0, 4), month: period.slice(5, 7) }),
      done,
      total,
      href: `/billing/runs/${id}`,
    }))
  },
}
