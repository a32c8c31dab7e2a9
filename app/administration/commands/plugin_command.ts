import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** What the commands of packages share: they act as the republic's office and say faults in a sentence. */
export abstract class PluginCommand extends BaseCommand {
  static override options: CommandOptions = { startApp: true }

  protected abstract act(): Promise<void>

  override async run() {
    const { asActor } = await import('#shared/http/actor')
    const { DomainException } = await import('#shared/http/domain_exception')
    const name = (this.constructor as typeof BaseCommand).commandName
    try {
      await asActor({ kind: 'command', id: null, name }, () => this.act())
    } catch (error) {
      if (!(error instanceof DomainException)) throw error
      const { default: i18n } = await import('@adonisjs/i18n/services/main')
      this.refuse(i18n.locale('en').t(`errors.${error.code}`, error.facts))
    }
  }

  protected refuse(sentence: string) {
    this.logger.error(sentence)
    this.exitCode = 1
  }
}
