import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** From where an autonomous deployment pulls versions of the reference. */
export default class ReferenceSource extends BaseCommand {
  static override commandName = 'reference:source'
  static override description = 'Name the centre from which versions are pulled, pull now, or stop'
  static override options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Address of the centre’s deployment, https' })
  declare url?: string

  @flags.number({ description: 'Minutes between looks', default: 60 })
  declare every: number

  @flags.boolean({ description: 'Pull no more' })
  declare stop?: boolean

  @flags.boolean({ description: 'Look at once' })
  declare now?: boolean

  override async run() {
    const { explained } = await import('#reference/commands/explained')
    const sentence = await explained(() => this.#do())
    if (!sentence) return
    this.logger.error(sentence)
    this.exitCode = 1
  }

  async #do() {
    const { setSource } = await import('#reference/actions/set_source')
    const { pullReference } = await import('#reference/jobs/pull_reference')
    const { referenceSource } = await import('#reference/queries/reference_source')
    if (this.stop) await setSource(null)
    if (this.url) await setSource({ url: this.url, everyMinutes: this.every })
    if (this.now) {
      const stored = await pullReference()
      this.logger.log(stored > 0 ? 'a new version was stored' : 'nothing new was stored')
    }
    const source = await referenceSource()
    if (!source) return this.logger.log('nothing is pulled')
    this.logger.log(`from ${source.url} every ${source.everyMinutes} minutes`)
    if (source.lastError) this.logger.log(`failed ${source.failures} times: ${source.lastError}`)
  }
}
