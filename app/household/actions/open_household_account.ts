import { periodOf } from '#shared/kernel/calendar'
import { openAccount, type NewAccount, type OpenedAccount } from '#accounts/actions/open_account'
import { openBalance } from '#ledger/actions/open_balance'

type NewHousehold = Omit<NewAccount, 'consumerClass' | 'planCode'>

/** A building fitted with electric stoves has its own prices; the flat's purchase changes nothing. */
const PLANS = { gas: 'electricity-household', electric: 'electricity-household-stove' }

/** Opens a household account on the plan of its building, with nothing owed. */
export async function openHouseholdAccount(fields: NewHousehold): Promise<OpenedAccount> {
  const planCode = fields.premise.electricStove ? PLANS.electric : PLANS.gas
  const opened = await openAccount({ ...fields, consumerClass: 'household', planCode })
  await openBalance(opened.account.id, fields.divisionId, periodOf(fields.openedOn))
  return opened
}
