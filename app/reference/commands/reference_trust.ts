import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** Which centres' signatures this deployment believes. */
export default class ReferenceTrust extends BaseCommand {
  static override commandName = 'reference:trust'
  static override description = 'Believe a centre’s public key, retire one, or list them'
  static override options: CommandOptions = { startApp: true }

  @args.string({ description: 'File with the public key', required: false })
  declare file?: string

  @flags.string({ description: 'Code of the centre whose key it is', default: 'respublika' })
  declare centre: string

  @flags.string({ description: 'Id of a key that is believed no more' })
  declare retire?: string

  override async run() {
    const { explained } = await import('#reference/commands/explained')
    const sentence = await explained(() => this.#do())
    if (!sentence) return
    this.logger.error(sentence)
    this.exitCode = 1
  }

  async #do() {
    const { readFile } = await import('node:fs/promises')
    const { trustCentre } = await import('#reference/actions/trust_centre')
    const { retireKey } = await import('#reference/actions/retire_key')
    const { trustedCentres } = await import('#reference/queries/trusted_keys')
    if (this.file) await trustCentre(this.centre, await readFile(this.file, 'utf8'))
    if (this.retire) await retireKey(this.retire)
    for (const { keyId, centre, retiredAt } of await trustedCentres()) {
      this.logger.log(`${keyId}  ${centre}  ${retiredAt ? 'retired' : 'believed'}`)
    }
  }
}
