import { runsUnderWay } from '#billing/queries/runs_under_way'
import { unbilledAccounts } from '#billing/queries/unbilled_accounts'
import { periodChecks } from '#ledger/period_checks'
import { importsUnderWay } from '#metering/queries/imports_under_way'
import { sheetsUnderWay } from '#metering/queries/reading_sheets'
import { unexplainedDifferences } from '#payments/queries/unexplained_differences'
import { visasWaiting } from '#ledger/queries/visas_waiting'

/** What is looked at before a month closes, in the order of the page. */
periodChecks.offer(
  runsUnderWay,
  unbilledAccounts,
  importsUnderWay,
  sheetsUnderWay,
  unexplainedDifferences,
  visasWaiting
)
