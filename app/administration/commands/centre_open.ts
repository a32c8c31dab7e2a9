import { args, BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** The republic's own office with its first person, who comes in by a one-time link. */
export default class CentreOpen extends BaseCommand {
  static override commandName = 'centre:open'
  static override description = "Open the republic's office and invite its administrator"
  static override options: CommandOptions = { startApp: true }

  @args.string({ description: 'Login of the administrator' })
  declare login: string

  @args.string({ description: 'Full name of the administrator' })
  declare fullName: string

  override async run() {
    const { randomBytes } = await import('node:crypto')
    const { asActor } = await import('#shared/http/actor')
    const { asTenant } = await import('#shared/tenancy/as_tenant')
    const { openCentre } = await import('#administration/actions/open_centre')
    const { openUser } = await import('#administration/actions/open_user')
    const { inviteUser } = await import('#administration/actions/invite_user')
    const { default: User } = await import('#administration/models/user')
    const actor = { kind: 'command' as const, id: null, name: CentreOpen.commandName }
    const { tenantId, rootId: divisionId, roles } = await openCentre()
    const { link, expiresAt } = await asTenant(tenantId, () =>
      asActor(actor, async () => {
        const known = await User.findBy('login', this.login.toLowerCase())
        const person = {
          login: this.login,
          fullName: this.fullName,
          divisionId,
          roleId: roles.get('central_administrator')!,
          password: randomBytes(24).toString('base64url'),
        }
        return inviteUser(known ?? (await openUser(person)))
      })
    )
    this.logger.success(`the republic's office is open; ${this.login} signs in first by ${link}`)
    this.logger.info(`the link holds until ${expiresAt}`)
  }
}
