import { one } from '#shared/database/sql'
import { LEDGER } from '#ledger/chart'
import { openBalance } from '#ledger/actions/open_balance'
import { post } from '#ledger/actions/post'
import { SOURCE_KIND } from '#ledger/rules/source_kind'

type Fields = {
  divisionId: number
  number?: string
  name?: string
  phone?: string
  consumerClass?: 'household' | 'legal'
  /** Debts by the day they were booked, tiyin. */
  owes?: Record<string, bigint>
}

export type TestAccount = { id: string; number: string }

let last = 0

/** A personal account with nothing but what a payment needs; inside a tenant scope. */
export async function anAccount({ divisionId, owes = {}, ...fields }: Fields) {
  const number = fields.number ?? `9${String(++last).padStart(9, '0')}`
  const name = fields.name ?? 'Karimov Anvar'
  const account = await one<TestAccount>(
    `with consumer as (
       insert into consumers (tenant_id, kind, full_name) values (:tenant, :class, :name) returning id
     ), premise as (
       insert into premises (tenant_id, division_id, address)
       values (:tenant, :divisionId, 'Urgut, Navoiy, 12-uy') returning id
     ), contract as (
       insert into contracts (tenant_id, consumer_id, number, consumer_class, signed_on, valid_from)
       select :tenant, id, :number, :class, '2024-01-01', '2024-01-01' from consumer returning id
     )
     insert into personal_accounts (tenant_id, division_id, contract_id, consumer_id, premise_id,
       consumer_class, opened_on, number, name, address, phone, search_key)
     select :tenant, :divisionId, contract.id, consumer.id, premise.id, :class, '2024-01-01', :number,
            :name, 'Urgut, Navoiy, 12-uy', :phone, lower(:name)
       from contract, consumer, premise
     returning id, number`,
    {
      divisionId,
      number,
      name,
      class: fields.consumerClass ?? 'household',
      phone: fields.phone ?? '',
    }
  )
  await openBalance(account!.id, divisionId, '2024-01-01')
  for (const [bookedOn, amountMinor] of Object.entries(owes)) {
    await owe(account!.id, amountMinor, bookedOn)
  }
  return account!
}

/** Puts a debt on an account the way an adjustment does. */
export function owe(accountId: string, amountMinor: bigint, bookedOn: string) {
  const line = { sourceKind: SOURCE_KIND.adjustment, sourceId: null }
  return post(
    [
      { ...line, accountId, ledgerCode: LEDGER.receivableHousehold, amountMinor },
      { ...line, accountId: '0', ledgerCode: LEDGER.otherIncome, amountMinor: -amountMinor },
    ],
    { kind: 'adjustment', bookedOn }
  )
}
