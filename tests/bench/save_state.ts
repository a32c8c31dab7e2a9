import type { BenchOptions } from '#tests/bench/bench_options'

/** Keeps the region as it is before anything is billed. */
export async function saveState({ admin }: BenchOptions) {
  await admin.query(`create schema if not exists bench;
    create table if not exists bench.balances as table balances;
    create table if not exists bench.entries as table entries`)
}
