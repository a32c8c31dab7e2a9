import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

const ACTOR = { kind: 'command' as const, id: null, name: 'channel:message' }

/** Gives a region a gateway for its messages; prints where that has to report. */
export default class ChannelMessage extends BaseCommand {
  static override commandName = 'channel:message'
  static override description = 'Open a gateway of short messages for a region'
  static override options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Code of the region', required: true })
  declare tenant: string

  @flags.string({ description: 'Installed message adapter, for example eskiz', required: true })
  declare adapter: string

  @flags.string({ description: 'Code of the channel; the adapter when not given' })
  declare code?: string

  @flags.number({ description: 'Its turn: the lowest is tried first' })
  declare turn?: number

  @flags.array({ description: 'Setting of the adapter, name=value; may be repeated' })
  declare setting?: string[]

  @flags.array({ description: 'Secret of the adapter, name=VARIABLE of the environment' })
  declare secret?: string[]

  @flags.array({ description: 'Network that may report, as CIDR; may be repeated' })
  declare network?: string[]

  override async run() {
    const { tenantByCode } = await import('#administration/queries/tenants')
    const { asTenant } = await import('#shared/tenancy/as_tenant')
    const { asActor } = await import('#shared/http/actor')
    const tenant = await tenantByCode(this.tenant)
    if (!tenant) return this.#refuse(`No region has the code ${this.tenant}`)
    try {
      const { address } = await asTenant(tenant.id, () => asActor(ACTOR, () => this.#opened()))
      this.logger.success(`messages of ${tenant.code} leave through ${this.adapter}`)
      this.logger.log(`reports: ${address}`)
    } catch (error) {
      await this.#explain(error)
    }
  }

  async #opened() {
    const { openMessageChannel } = await import('#messaging/actions/open_message_channel')
    const { adapter, code = adapter, turn = 1, network = [] } = this
    const secrets = parted(this.secret).map(([name, of]) => [name, [process.env[of] ?? '']])
    const settings = Object.fromEntries([...parted(this.setting), ...secrets])
    return openMessageChannel({ code, adapter, turn, networks: network, settings })
  }

  async #explain(error: unknown) {
    const { DomainException } = await import('#shared/http/domain_exception')
    if (!(error instanceof DomainException)) throw error
    const { default: i18n } = await import('@adonisjs/i18n/services/main')
    this.#refuse(i18n.locale('en').t(`errors.${error.code}`, error.facts))
  }

  #refuse(sentence: string) {
    this.logger.error(sentence)
    this.exitCode = 1
  }
}

function parted(texts: string[] = []): [string, string][] {
  return texts.map((text) => {
    const at = text.indexOf('=')
    return [text.slice(0, at), text.slice(at + 1)]
  })
}
