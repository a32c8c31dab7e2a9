import { flags } from '@adonisjs/core/ace'
import { namedValues } from '#administration/commands/named_values'
import { RegionCommand } from '#administration/commands/region_command'

/** Opens a channel whose payments come in files: of a bank, of the post. */
export default class ChannelFile extends RegionCommand {
  static override commandName = 'channel:file'
  static override description = 'Open a payment channel of a region that is fed by files'

  @flags.string({ description: 'Installed adapter of files, for example bank_1c', required: true })
  declare adapter: string

  @flags.string({ description: 'Code of the channel in its region', required: true })
  declare code: string

  @flags.string({ description: 'Name of the channel as people see it', required: true })
  declare title: string

  @flags.array({ description: 'Setting of the adapter, name=value; may be repeated' })
  declare setting?: string[]

  @flags.boolean({ description: 'Its money is on the way, not in the bank yet (agents, the post)' })
  declare transit?: boolean

  override async run() {
    const channel = await this.inRegion(() => this.#opened())
    if (channel) this.logger.success(`${this.title}: files are taken at /payments/statements`)
  }

  async #opened() {
    const { openFileChannel } = await import('#payments/actions/open_file_channel')
    const { LEDGER } = await import('#ledger/chart')
    const { code, title, adapter } = this
    const ledgerCode = this.transit ? LEDGER.inTransit : LEDGER.bank
    const settings = Object.fromEntries(
      namedValues(this.setting).map(([name, value]) => [name, valueOf(value)])
    )
    return openFileChannel({ code, title, adapter, settings, ledgerCode })
  }
}

/** `columns={"account":"#1"}` is a map; what is no JSON stays a text, and the adapter says so. */
function valueOf(text: string): unknown {
  if (!/^[[{]/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
