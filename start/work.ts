import { offerWork } from '#shared/work/registry'
import { billingWork } from '#billing/queries/billing_work'

/** Long work that the shell shows while it goes on. */
offerWork(billingWork)
