import { errors } from '@adonisjs/core/http'
import PersonalAccount from '#accounts/models/personal_account'

type Asked = { id: string; divisionIds: number[] }

/** The account, when it belongs to one of the divisions; 404 otherwise. */
export async function accountInReach({ id, divisionIds }: Asked): Promise<PersonalAccount> {
  const account = await PersonalAccount.query()
    .where('id', id)
    .whereIn('division_id', divisionIds)
    .first()
  if (!account) throw new errors.E_ROUTE_NOT_FOUND(['GET', `account ${id}`])
  return account
}
