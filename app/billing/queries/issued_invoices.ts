/** SQL that leaves out the invoices of runs that are not issued: consumers see the rest. */
export function ofIssuedRuns(run: string): string {
  return `${run} not in (select id from billing_runs
                          where tenant_id = :tenant and status <> 'issued')`
}
