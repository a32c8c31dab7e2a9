import { args, flags } from '@adonisjs/core/ace'
import { PluginCommand } from '#administration/commands/plugin_command'
import type { InstalledPlugin } from '#administration/actions/install_plugin'

/** Installs a version of a package of adapters and examines it; nothing is switched. */
export default class PluginAdd extends PluginCommand {
  static override commandName = 'plugin:add'
  static override description = 'Install a package of adapters (a .tgz or a name) and examine it'

  @args.string({
    description: 'A file of npm pack (./mybank-1.0.0.tgz) or a name (hisob-mybank@^1)',
  })
  declare from: string

  @flags.boolean({ description: 'Put it in force at once when it passes' })
  declare enable?: boolean

  protected override async act() {
    const { resolve } = await import('node:path')
    const { installPlugin } = await import('#administration/actions/install_plugin')
    const isFile = /\.tgz$|^[./]/.test(this.from)
    const installed = await installPlugin({
      from: isFile
        ? { file: resolve(process.env.INIT_CWD ?? '.', this.from) }
        : { name: this.from },
      tell: async (step) => this.logger.info(step),
    })
    this.#report(installed)
    if (installed.report.isPassed && this.enable) await this.#enable(installed)
  }

  #report({ name, version, adapters, report }: InstalledPlugin) {
    for (const { manifest } of adapters) this.logger.info(`${manifest.key} (${manifest.kind})`)
    for (const { key, verdicts } of report.adapters) {
      const failed = verdicts.filter(({ problem }) => problem !== null)
      this.logger.info(`${key}: ${verdicts.length - failed.length} passed, ${failed.length} failed`)
      for (const one of failed) this.logger.error(`${one.group} | ${one.title}: ${one.problem}`)
    }
    if (report.problem) this.logger.error(report.problem)
    if (report.isPassed) this.logger.success(`${name} ${version} is installed`)
    else this.refuse(`${name} ${version} did not pass and cannot be enabled`)
  }

  async #enable({ name, version }: InstalledPlugin) {
    const { asCentre } = await import('#administration/plugins/as_centre')
    const { enablePlugin } = await import('#administration/actions/enable_plugin')
    await asCentre(() => enablePlugin({ package: name, version }))
    this.logger.success(`${name} ${version} is in force`)
  }
}
