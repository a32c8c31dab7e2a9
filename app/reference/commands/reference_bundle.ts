import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** A published version as a signed file, for a deployment that no line reaches. */
export default class ReferenceBundle extends BaseCommand {
  static override commandName = 'reference:bundle'
  static override description = 'Write a published version of the reference as a signed file'
  static override options: CommandOptions = { startApp: true }

  @flags.string({ description: 'File to write', required: true })
  declare out: string

  @flags.number({ description: 'Number of the version; the newest when not given' })
  declare version?: number

  override async run() {
    const { explained } = await import('#reference/commands/explained')
    const sentence = await explained(() => this.#do())
    if (!sentence) return
    this.logger.error(sentence)
    this.exitCode = 1
  }

  async #do() {
    const { writeFile } = await import('node:fs/promises')
    const { DomainException } = await import('#shared/http/domain_exception')
    const { bundleOf } = await import('#reference/queries/bundle_of')
    const { ownCentre } = await import('#reference/queries/own_centre')
    const { findVersion, latestVersion } = await import('#reference/queries/versions')
    const centre = await ownCentre()
    if (!centre) throw new DomainException('E_NOT_THE_CENTRE')
    const version = this.version
      ? await findVersion(centre.code, this.version)
      : await latestVersion(centre.code)
    if (!version) throw new DomainException('E_VERSION_UNKNOWN')
    const bundle = await bundleOf(centre.code, version.number)
    await writeFile(this.out, bundle, { flag: 'wx' })
    this.logger.log(`version ${version.number}, ${version.items} items, ${bundle.length} bytes`)
  }
}
