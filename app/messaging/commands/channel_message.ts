import { flags } from '@adonisjs/core/ace'
import { namedSecrets, namedValues } from '#administration/commands/named_values'
import { RegionCommand } from '#administration/commands/region_command'

/** Gives a region a gateway for its messages; prints where that has to report. */
export default class ChannelMessage extends RegionCommand {
  static override commandName = 'channel:message'
  static override description = 'Open a gateway of short messages for a region'

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
    await this.inRegion(async (tenant) => {
      const { address } = await this.#opened()
      this.logger.success(`messages of ${tenant.code} leave through ${this.adapter}`)
      this.logger.log(`reports: ${address}`)
    })
  }

  async #opened() {
    const { openMessageChannel } = await import('#messaging/actions/open_message_channel')
    const { adapter, code = adapter, turn = 1, network = [] } = this
    const settings = {
      ...Object.fromEntries(namedValues(this.setting)),
      ...namedSecrets(this.secret),
    }
    return openMessageChannel({ code, adapter, turn, networks: network, settings })
  }
}
