import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/**
 * The first administrator of a fresh deployment: there are no default accounts, so somebody with the
 * server's console makes a one-time link for him. Also the way back in when the last one is locked out.
 */
export default class UserInvite extends BaseCommand {
  static override commandName = 'user:invite'
  static override description = 'Invite a user of a region and print the one-time link'
  static override options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Code of the region', required: true })
  declare tenant: string

  @flags.string({ description: 'Login; the card is opened when there is none yet', required: true })
  declare login: string

  @flags.string({ description: 'Full name of a new user' })
  declare name?: string

  @flags.string({ description: 'Code of the role of a new user', default: 'head' })
  declare role: string

  override async run() {
    const { tenantByCode } = await import('#administration/queries/tenants')
    const { asTenant } = await import('#shared/tenancy/as_tenant')
    const { asActor } = await import('#shared/http/actor')
    const tenant = await tenantByCode(this.tenant)
    if (!tenant) return this.#refuse(`No region has the code ${this.tenant}`)
    const actor = { kind: 'command' as const, id: null, name: 'user:invite' }
    const invited = await asTenant(tenant.id, () => asActor(actor, () => this.#invite()))
    if (!invited) return
    this.logger.log(`link:    ${invited.link}`)
    this.logger.log(`expires: ${invited.expiresAt}`)
    this.logger.info('the link is shown this once, opens once, and an earlier one opens no more')
  }

  async #invite() {
    const { default: User } = await import('#administration/models/user')
    const { inviteUser } = await import('#administration/actions/invite_user')
    const login = this.login.trim().toLowerCase()
    const user = (await User.findBy('login', login)) ?? (await this.#open(login))
    return user ? inviteUser(user) : null
  }

  async #open(login: string) {
    if (!this.name) return this.#refuse(`There is no ${login} yet: give his --name`)
    const { default: Role } = await import('#administration/models/role')
    const { rootDivision } = await import('#administration/queries/root_division')
    const { openUser } = await import('#administration/actions/open_user')
    const role = await Role.findBy('code', this.role)
    if (!role) return this.#refuse(`There is no role ${this.role}`)
    const divisionId = await rootDivision()
    return openUser({ login, fullName: this.name, roleId: role.id, divisionId })
  }

  #refuse(sentence: string) {
    this.logger.error(sentence)
    this.exitCode = 1
    return null
  }
}
