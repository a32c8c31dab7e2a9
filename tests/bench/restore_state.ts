import type { BenchOptions } from '#tests/bench/bench_options'

/** The region as it was before anything was billed. */
export async function restoreState({ admin }: BenchOptions) {
  await admin.query(`truncate charges, invoices, entries, ledger_transactions, balances,
    billing_errors, billing_chunks, billing_runs, charge_inputs cascade`)
  await admin.query('insert into balances select * from bench.balances')
  await admin.query('insert into entries select * from bench.entries')
  await admin.query('vacuum analyze balances, entries')
}
