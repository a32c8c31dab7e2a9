import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** Takes a signed file into the reference of a region, or of all regions. */
export default class ReferenceReceive extends BaseCommand {
  static override commandName = 'reference:receive'
  static override description = 'Receive a signed version of the reference from a file'
  static override options: CommandOptions = { startApp: true }

  @args.string({ description: 'The file' })
  declare file: string

  @flags.string({ description: 'Code of one region; all of them when not given' })
  declare tenant?: string

  override async run() {
    const { explained } = await import('#reference/commands/explained')
    const sentence = await explained(() => this.#do())
    if (!sentence) return
    this.logger.error(sentence)
    this.exitCode = 1
  }

  async #do() {
    const { readFile } = await import('node:fs/promises')
    const { asActor } = await import('#shared/http/actor')
    const { asTenant } = await import('#shared/tenancy/as_tenant')
    const { activeTenants } = await import('#administration/queries/tenants')
    const { receiveBundle } = await import('#reference/actions/receive_bundle')
    const bytes = await readFile(this.file)
    const actor = { kind: 'command' as const, id: null, name: 'reference:receive' }
    const regions = (await activeTenants()).filter(
      ({ kind, code }) => kind === 'region' && (!this.tenant || code === this.tenant)
    )
    for (const region of regions) {
      const { receiptId, rowsChanged, conflicts } = await asTenant(region.id, () =>
        asActor(actor, () => receiveBundle(bytes, 'command'))
      )
      this.logger.log(
        receiptId
          ? `${region.code}: ${rowsChanged} rows, ${conflicts} conflicts to decide`
          : `${region.code}: had it already`
      )
    }
  }
}
