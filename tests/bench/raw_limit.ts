import type pg from 'pg'

const TABLES = ['charges', 'entries', 'invoices'] as const

/**
 * The physical limit that a billing run is compared with: the very rows that it wrote, loaded from
 * files of the server by binary COPY into tables with the same indexes, and one UPDATE of the
 * balances. No rules, no tenant, no client.
 */
export class RawLimit {
  static async prepare(admin: pg.Client): Promise<RawLimit> {
    const { rows } = await admin.query<{ directory: string }>(
      `select current_setting('data_directory') as directory`
    )
    const raw = new RawLimit(admin, rows[0]!.directory)
    await raw.#saveRows()
    await raw.#makeTables()
    return raw
  }

  private constructor(
    readonly admin: pg.Client,
    readonly directory: string
  ) {}

  async empty() {
    await this.admin.query('truncate raw.charges, raw.entries, raw.invoices, raw.balances')
    await this.admin.query('insert into raw.balances select * from bench.balances')
    await this.admin.query('vacuum analyze raw.balances')
  }

  async load() {
    await this.admin.query('begin')
    for (const table of TABLES) {
      await this.admin.query(`copy raw.${table} from '${this.#file(table)}' (format binary)`)
    }
    await this.admin.query(`
      update raw.balances b
         set balance_minor = b.balance_minor + c.amount, d4 = b.d4 + b.d3, d3 = b.d2, d2 = b.d1, d1 = b.d0,
             d0 = greatest(0, least(c.amount, b.balance_minor + c.amount)), version = version + 1,
             aged_on = '2026-10-01'
        from (select account_id, sum(amount_minor)::bigint as amount from raw.charges group by account_id) c
       where c.account_id = b.account_id`)
    await this.admin.query('commit')
  }

  async #saveRows() {
    for (const table of TABLES) {
      const own = table === 'entries' ? 'where source_kind = 1' : ''
      await this.admin.query(
        `copy (select * from ${table} ${own}) to '${this.#file(table)}' (format binary)`
      )
    }
  }

  async #makeTables() {
    await this.admin.query('drop schema if exists raw cascade; create schema raw')
    for (const table of [...TABLES, 'balances']) {
      await this.admin.query(
        `create table raw.${table} (like public.${table} including indexes including storage)`
      )
    }
    await this.admin.query('alter table raw.balances set (fillfactor = 50)')
  }

  #file(table: string) {
    return `${this.directory}/hisob_bench_${table}.bin`
  }
}
