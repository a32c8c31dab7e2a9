import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

const ACTOR = { kind: 'command' as const, id: null, name: 'channel:file' }

/** Opens a channel whose payments come in files: of a bank, of the post. */
export default class ChannelFile extends BaseCommand {
  static override commandName = 'channel:file'
  static override description = 'Open a payment channel of a region that is fed by files'
  static override options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Code of the region', required: true })
  declare tenant: string

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
    const { tenantByCode } = await import('#administration/queries/tenants')
    const { asTenant } = await import('#shared/tenancy/as_tenant')
    const { asActor } = await import('#shared/http/actor')
    const tenant = await tenantByCode(this.tenant)
    if (!tenant) return this.#refuse(`No region has the code ${this.tenant}`)
    try {
      await asTenant(tenant.id, () => asActor(ACTOR, () => this.#opened()))
      this.logger.success(`${this.title}: files are taken at /payments/statements`)
    } catch (error) {
      await this.#explain(error)
    }
  }

  async #opened() {
    const { openFileChannel } = await import('#payments/actions/open_file_channel')
    const { LEDGER } = await import('#ledger/chart')
    const { code, title, adapter } = this
    const ledgerCode = this.transit ? LEDGER.inTransit : LEDGER.bank
    const settings = Object.fromEntries((this.setting ?? []).map(parted))
    return openFileChannel({ code, title, adapter, settings, ledgerCode })
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

function parted(text: string): [string, unknown] {
  const at = text.indexOf('=')
  return [text.slice(0, at), valueOf(text.slice(at + 1))]
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
