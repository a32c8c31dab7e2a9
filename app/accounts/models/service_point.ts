import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { ServicePointSchema } from '#database/schema'
import PersonalAccount from '#accounts/models/personal_account'

/** The point where supply is metered and attributed to an account. */
export default class ServicePoint extends ServicePointSchema {
  @belongsTo(() => PersonalAccount, { foreignKey: 'accountId' })
  declare account: BelongsTo<typeof PersonalAccount>
}
