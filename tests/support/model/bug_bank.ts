import type pg from 'pg'

/** A mistake that was made once, or that somebody will make: what it does to the database. */
export type Bug = { name: string; plant: readonly string[]; heal: readonly string[] }

/** A function of the database with one piece of its text replaced, and as it was. */
async function changed(owner: pg.Client, name: string, [from, to]: readonly [string, string]) {
  const found = await owner.query<{ text: string }>(
    `select pg_get_functiondef(oid) as text from pg_proc where proname = $1`,
    [name]
  )
  const { text } = found.rows[0]!
  if (!text.includes(from)) throw new Error(`${name} does not say: ${from}`)
  return { plant: [text.replace(from, to)], heal: [text] }
}

/** A trigger that spoils rows on their way into a table. */
function spoiled(table: string, event: string, body: string) {
  return {
    plant: [
      `create function planted_bug() returns trigger language plpgsql as $$
         begin ${body} return new; end $$`,
      `create trigger planted_bug before ${event} on ${table}
         for each row execute function planted_bug()`,
    ],
    heal: [`drop trigger planted_bug on ${table}`, 'drop function planted_bug()'],
  }
}

const PAYMENT = 'post_payment'

const IN_PAYMENT: Record<string, readonly [string, string]> = {
  'a reversed payment is taken for a repeat': [`then 'already_reversed'`, `then 'repeated'`],
  'another sum under the same reference is taken for a repeat': [
    `else 'conflict'`,
    `else 'repeated'`,
  ],
  'another account under the same reference is not noticed': ['before.account_id = payer and ', ''],
  'money goes into a closed month': ['if month = any (before.closed) then', 'if false then'],
  'a payment of a closed month is refused rather than booked today': [
    'month := this_month;',
    'month := month;',
  ],
  'the newest debt is paid first': [
    'd0 = greatest(0, b.d0 - greatest(0, amount - b.d4 - b.d3 - b.d2 - b.d1)),',
    'd0 = greatest(0, b.d0 - amount),',
  ],
  'the balance moves by a tiyin less': [
    'balance_minor = b.balance_minor - amount,',
    'balance_minor = b.balance_minor - amount + 1,',
  ],
}

const SPOILED: Record<string, readonly [string, string, string]> = {
  'a month that changed after it was billed is forgotten': [
    'consumptions',
    'insert or update',
    'new.late := false;',
  ],
  'closing a month closes nothing': ['periods', 'insert or update', `new.state := 'open';`],
  'a balance never grows older': [
    'balances',
    'update',
    'if new.aged_on > old.aged_on then new.aged_on := old.aged_on; end if;',
  ],
  'a charge loses its last line': [
    'charges',
    'insert',
    'if array_length(new.lines, 1) > 1 then new.lines := new.lines[1:array_length(new.lines, 1) - 1]; end if;',
  ],
  'a charge is for a Wh more': ['charges', 'insert', 'new.quantity_wh := new.quantity_wh + 1;'],
  'a cancelled run stays as it was': [
    'billing_runs',
    'update',
    `if new.status = 'cancelled' then new.status := old.status; end if;`,
  ],
  'a reversed payment is still called posted': ['payments', 'update', `new.status := 'posted';`],
}

/** Every mistake of the bank, with the statements that make it and take it back. */
export async function bugBank(owner: pg.Client): Promise<Bug[]> {
  const bugs: Bug[] = []
  for (const [name, pieces] of Object.entries(IN_PAYMENT)) {
    bugs.push({ name, ...(await changed(owner, PAYMENT, pieces)) })
  }
  for (const [name, [table, event, body]] of Object.entries(SPOILED)) {
    bugs.push({ name, ...spoiled(table, event, body) })
  }
  return bugs
}
