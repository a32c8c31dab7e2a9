import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import type { Tenant } from '#administration/tenant'

/** A command that works inside one region; what is refused it says in a sentence. */
export abstract class RegionCommand extends BaseCommand {
  static override options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Code of the region', required: true })
  declare tenant: string

  /** Works as this command in the region that was named; null when something was refused. */
  protected async inRegion<T>(work: (tenant: Tenant) => Promise<T>): Promise<T | null> {
    const { tenantByCode } = await import('#administration/queries/tenants')
    const { asTenant } = await import('#shared/tenancy/as_tenant')
    const { asActor } = await import('#shared/http/actor')
    const tenant = await tenantByCode(this.tenant)
    if (!tenant) return this.refuse(`No region has the code ${this.tenant}`)
    const actor = { kind: 'command' as const, id: null, name: this.commandName }
    try {
      return await asTenant(tenant.id, () => asActor(actor, () => work(tenant)))
    } catch (error) {
      return this.#explain(error)
    }
  }

  protected refuse(sentence: string): null {
    this.logger.error(sentence)
    this.exitCode = 1
    return null
  }

  async #explain(error: unknown): Promise<null> {
    const { DomainException } = await import('#shared/http/domain_exception')
    if (!(error instanceof DomainException)) throw error
    const { default: i18n } = await import('@adonisjs/i18n/services/main')
    return this.refuse(i18n.locale('en').t(`errors.${error.code}`, error.facts))
  }
}
