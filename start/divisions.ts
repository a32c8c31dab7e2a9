import { moveAccounts } from '#accounts/actions/move_accounts'
import { openAccountsIn } from '#accounts/queries/open_accounts_in'
import { divisionFollowers } from '#administration/divisions/followers'
import { refuseWhileBilling } from '#billing/queries/refuse_while_billing'
import { moveBalancesToDivision } from '#ledger/actions/move_balances_to_division'
import { moveStreets } from '#reference/actions/move_streets'

/** What follows when the tree of divisions changes, module by module. */
divisionFollowers.offer(
  { guard: refuseWhileBilling },
  { living: openAccountsIn, merge: moveAccounts },
  { merge: moveBalancesToDivision },
  { merge: moveStreets }
)
