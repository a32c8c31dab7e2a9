import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** Gives a provider its way into a region: login and password are printed once. */
export default class ChannelOpen extends BaseCommand {
  static override commandName = 'channel:open'
  static override description = 'Open a payment channel of a region and print its credentials once'
  static override options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Code of the region', required: true })
  declare tenant: string

  @flags.string({ description: 'Installed adapter, for example paynet', required: true })
  declare adapter: string

  @flags.array({ description: 'Setting of the adapter, name=value; may be repeated' })
  declare setting?: string[]

  @flags.array({
    description: 'Secret of the adapter, name=VARIABLE of the environment that holds it',
  })
  declare secret?: string[]

  @flags.boolean({ description: 'The channel is open already: give its secrets new values' })
  declare rotate?: boolean

  @flags.array({ description: 'Network that may call, as CIDR; may be repeated' })
  declare network?: string[]

  @flags.boolean({ description: 'The channel is open already: issue a new password' })
  declare renew?: boolean

  override async run() {
    const { tenantByCode } = await import('#administration/queries/tenants')
    const { asTenant } = await import('#shared/tenancy/as_tenant')
    const { asActor } = await import('#shared/http/actor')
    const tenant = await tenantByCode(this.tenant)
    if (!tenant) return this.#refuse(`No region has the code ${this.tenant}`)
    if (this.rotate) return this.#rotated(tenant.id)
    if (!this.renew && !this.network?.length) {
      return this.#refuse('Name the networks that may call: --network=10.20.0.0/16')
    }
    try {
      const actor = { kind: 'command' as const, id: null, name: 'channel:open' }
      const { login, password } = await asTenant(tenant.id, () =>
        asActor(actor, () => (this.renew ? this.#renewed() : this.#opened()))
      )
      this.logger.log(`address:  /gateway/${tenant.code}/${this.adapter}`)
      this.logger.log(`login:    ${login}`)
      this.logger.log(`password: ${password}`)
      this.logger.info('the password is shown this once and kept only as a hash')
    } catch (error) {
      await this.#explain(error)
    }
  }

  async #opened() {
    const { openChannel } = await import('#payments/actions/open_channel')
    return openChannel({
      adapter: this.adapter,
      settings: this.#settings(),
      networks: this.network ?? [],
    })
  }

  async #renewed() {
    const { renewChannelPassword } = await import('#payments/actions/renew_channel_password')
    return renewChannelPassword({ code: this.adapter })
  }

  async #rotated(tenantId: number) {
    const { asTenant } = await import('#shared/tenancy/as_tenant')
    const { asActor } = await import('#shared/http/actor')
    const { rotateChannelSecret } = await import('#payments/actions/rotate_channel_secret')
    const actor = { kind: 'command' as const, id: null, name: 'channel:open' }
    try {
      for (const [name, [value]] of Object.entries(this.#secrets())) {
        const rotation = { code: this.adapter, name, value: value! }
        await asTenant(tenantId, () => asActor(actor, () => rotateChannelSecret(rotation)))
        this.logger.info(`${name} has a new value; the old one works beside it for a day`)
      }
    } catch (error) {
      await this.#explain(error)
    }
  }

  #settings(): Record<string, string | string[]> {
    return { ...Object.fromEntries(parted(this.setting)), ...this.#secrets() }
  }

  /** Not typed as arguments: those are seen by everybody on the machine and kept by the shell. */
  #secrets(): Record<string, string[]> {
    return Object.fromEntries(
      parted(this.secret).map(([name, variable]) => [name, [process.env[variable] ?? '']])
    )
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
