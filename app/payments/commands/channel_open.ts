import { flags } from '@adonisjs/core/ace'
import { namedSecrets, namedValues } from '#administration/commands/named_values'
import { RegionCommand } from '#administration/commands/region_command'

/** Gives a provider its way into a region: login and password are printed once. */
export default class ChannelOpen extends RegionCommand {
  static override commandName = 'channel:open'
  static override description = 'Open a payment channel of a region and print its credentials once'

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
    if (this.rotate) return this.#rotated()
    if (!this.renew && !this.network?.length) {
      return void this.refuse('Name the networks that may call: --network=10.20.0.0/16')
    }
    await this.inRegion(async (tenant) => {
      const { login, password } = await (this.renew ? this.#renewed() : this.#opened())
      this.logger.log(`address:  /gateway/${tenant.code}/${this.adapter}`)
      this.logger.log(`login:    ${login}`)
      this.logger.log(`password: ${password}`)
      this.logger.info('the password is shown this once and kept only as a hash')
    })
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

  async #rotated() {
    const { rotateChannelSecret } = await import('#payments/actions/rotate_channel_secret')
    for (const [name, [value]] of Object.entries(namedSecrets(this.secret))) {
      const rotation = { code: this.adapter, name, value: value! }
      const isDone = await this.inRegion(() => rotateChannelSecret(rotation).then(() => true))
      if (!isDone) return
      this.logger.info(`${name} has a new value; the old one works beside it for a day`)
    }
  }

  #settings(): Record<string, string | string[]> {
    return { ...Object.fromEntries(namedValues(this.setting)), ...namedSecrets(this.secret) }
  }
}
