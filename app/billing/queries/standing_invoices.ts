/**
 * SQL that leaves out the invoices of runs that were taken back. `run` names the column of the run;
 * the list is short, so Postgres reads it once.
 */
export function ofStandingRuns(run: string, tenant: number | ':tenant' = ':tenant'): string {
  return `${run} not in (select id from billing_runs
                          where tenant_id = ${tenant} and status = 'cancelled')`
}
