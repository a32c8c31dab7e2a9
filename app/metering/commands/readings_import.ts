import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import type { ImportCard } from '#metering/queries/import_card'

/** Takes a file of interval data for the meter of an account, as the page does. */
export default class ReadingsImport extends BaseCommand {
  static override commandName = 'readings:import'
  static override description = 'Import a Green Button or interval CSV file, packed or plain'
  static override options: CommandOptions = { startApp: true }

  @args.string({ description: 'The file' })
  declare file: string

  @flags.string({ description: 'Code of the region', required: true })
  declare tenant: string

  @flags.string({ description: 'Number of the personal account', required: true })
  declare account: string

  @flags.number({ description: 'Move the data by whole years, keeping day and hour', default: 0 })
  declare shiftYears: number

  @flags.string({ description: 'espi or csv; by the content when left out' })
  declare format?: string

  @flags.string({ description: 'Register of the meter', default: 'A+' })
  declare register: string

  @flags.number({ description: 'Which usage point of the file, from 1' })
  declare usagePoint?: number

  override async run() {
    const kind = this.#kind()
    if (kind === null) return this.#refuse(`--format is espi or csv, not ${this.format}`)
    const { tenantByCode } = await import('#administration/queries/tenants')
    const region = await tenantByCode(this.tenant)
    if (!region) return this.#refuse(`No region has the code ${this.tenant}`)
    const bytes = await this.#bytes()
    if (!bytes) return this.#refuse(`There is no file ${this.file}`)
    await this.#take(region.id, bytes, kind)
  }

  #kind() {
    if (this.format === undefined) return undefined
    const kinds = { espi: 'espi', csv: 'interval_csv' } as const
    return kinds[this.format as keyof typeof kinds] ?? null
  }

  async #bytes() {
    const { readFile } = await import('node:fs/promises')
    return readFile(this.app.makePath(this.file)).catch(() => null)
  }

  async #take(tenantId: number, bytes: Uint8Array, kind: 'espi' | 'interval_csv' | undefined) {
    const { asTenant } = await import('#shared/tenancy/as_tenant')
    const { openImportByNumber } = await import('#metering/actions/open_import_by_number')
    const { importReadings } = await import('#metering/actions/import_readings')
    const { importCard } = await import('#metering/queries/import_card')
    const { DomainException } = await import('#shared/http/domain_exception')
    const options = {
      registerCode: this.register,
      shiftYears: this.shiftYears,
      usagePoint: this.usagePoint ?? null,
    }
    const named = { accountNumber: this.account, fileName: this.file, bytes, options }
    const opened = await asTenant(tenantId, () =>
      openImportByNumber(kind ? { ...named, kind } : named)
    ).catch((error: Error) => {
      if (error instanceof DomainException) return error
      throw error
    })
    if (opened instanceof DomainException) return this.#refuse(await this.#sentence(opened))
    await importReadings(tenantId, opened.batchId)
    const card = await asTenant(tenantId, () => importCard({ batchId: opened.batchId }))
    await this.#print(card!, opened.repeated)
  }

  async #print(card: ImportCard, repeated: boolean) {
    const { quantityText } = await import('#shared/kernel/quantity')
    if (card.failure) return this.#refuse(await this.#sentence(card.failure))
    const table = this.ui.table().head(['month', 'kWh', 'by', 'complete'])
    for (const { period, quantityWh, method, complete } of card.months) {
      const row = [period.slice(0, 7), quantityText(BigInt(quantityWh)), method]
      table.row([...row, complete ? 'yes' : 'no'])
    }
    table.render()
    for (const { line, code, text } of card.errors.slice(0, 20)) {
      this.logger.warning(`line ${line}: ${code} ${text}`)
    }
    const known = card.rowsRepeated + (repeated ? card.rowsAdded : 0)
    const monthsWh = card.months.reduce((all, { quantityWh }) => all + BigInt(quantityWh), 0n)
    if (repeated) this.logger.info('This file was imported before: nothing was added')
    this.logger.success(
      [
        `${card.rowsTotal} rows: ${repeated ? 0 : card.rowsAdded} added`,
        `${card.rowsJoined} joined, ${known} repeated, ${card.rowsRefused} refused`,
        `file ${quantityText(BigInt(card.fileWh))} kWh, months ${quantityText(monthsWh)} kWh`,
      ].join('; ')
    )
  }

  async #sentence({ code, facts }: { code?: string | undefined; facts: Record<string, unknown> }) {
    const { default: i18n } = await import('@adonisjs/i18n/services/main')
    return i18n.locale('en').t(`errors.${code}`, facts, code)
  }

  #refuse(sentence: string) {
    this.logger.error(sentence)
    this.exitCode = 1
  }
}
