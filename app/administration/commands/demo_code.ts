import { BaseCommand, args } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

type Login = { region: string; login: string; totpSecret?: string }

/** An authenticator for the demo: its keys lie in tmp/demo.json anyway. Elsewhere there is no such file. */
export default class DemoCode extends BaseCommand {
  static override commandName = 'demo:code'
  static override description = 'Say the codes of the second step for the people of the demo'
  static override options: CommandOptions = { startApp: true }

  @args.string({ description: 'One login instead of all', required: false })
  declare login?: string

  override async run() {
    const { readFile } = await import('node:fs/promises')
    const { statePath } = await import('#shared/state_path')
    const { codeNow } = await import('#administration/sign_in/code_now')
    const text = await readFile(statePath('demo.json'), 'utf8').catch(() => '{}')
    const { logins = [] } = JSON.parse(text) as { logins?: Login[] }
    const asked = logins.filter(({ login }) => !this.login || login === this.login)
    for (const { region, login, totpSecret } of asked) {
      if (totpSecret) this.logger.log(`${codeNow(totpSecret)}  ${login} (${region})`)
    }
    if (!asked.some(({ totpSecret }) => totpSecret)) {
      this.logger.error('There is no demo here, or nobody of that name with a second step')
      this.exitCode = 1
    }
  }
}
