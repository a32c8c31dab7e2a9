import { readFile } from 'node:fs/promises'
import { args, BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** For engineers who check the arithmetic: the same rules that bill, against worked numbers. */
export default class RulesCheck extends BaseCommand {
  static override commandName = 'rules:check'
  static override description = 'Compute the vectors of a file with the rules that bill'
  static override options: CommandOptions = { startApp: true }

  @args.string({ description: 'JSON file of vectors: [{ id, kind, input, expected, tolerance }]' })
  declare file: string

  override async run() {
    const vectors = await this.#vectors()
    if (!vectors) return
    await import('#start/rules_check')
    const { checkVector } = await import('#shared/rules_check/check_vector')
    const { summaryOf, tableOf } = await import('#shared/rules_check/report')
    const verdicts = []
    for (const vector of vectors) verdicts.push(await checkVector(vector))
    for (const line of tableOf(verdicts)) this.logger.log(line)
    this.logger.log(summaryOf(verdicts))
    if (verdicts.some(({ verdict }) => verdict === 'differs')) this.exitCode = 1
  }

  async #vectors() {
    const { readVectors } = await import('#shared/rules_check/read_vectors')
    try {
      return readVectors(await readFile(this.file, 'utf8'))
    } catch (error) {
      this.logger.error(`${this.file}: ${(error as Error).message}`)
      this.exitCode = 1
      return null
    }
  }
}
