import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** Makes the pair of keys of a centre: the private half stays with it, the public half is given away. */
export default class PublicationKeys extends BaseCommand {
  static override commandName = 'publication:keys'
  static override description = 'Make the keys by which published versions are signed and believed'
  static override options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Folder outside of the project for the two files', required: true })
  declare out: string

  override async run() {
    const { existsSync } = await import('node:fs')
    const { mkdir, writeFile } = await import('node:fs/promises')
    const { join, resolve, sep } = await import('node:path')
    const { makeKeys } = await import('#reference/publication/make_keys')
    const { keyPassphrase } = await import('#reference/publication/key_passphrase')

    const folder = resolve(this.out)
    if (`${folder}${sep}`.startsWith(`${resolve(this.app.makePath())}${sep}`)) {
      return this.#refuse('The private key must not lie in the project: choose another folder')
    }
    const keys = makeKeys(keyPassphrase())
    const file = (ending: string) => join(folder, `publication-${keys.keyId}.${ending}.pem`)
    if (existsSync(file('private'))) return this.#refuse(`${file('private')} exists already`)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(file('private'), keys.privatePem, { mode: 0o600, flag: 'wx' })
    await writeFile(file('public'), keys.publicPem, { flag: 'wx' })
    this.logger.log(`key:     ${keys.keyId}`)
    this.logger.log(`private: ${file('private')} (name it in PUBLICATION_KEY_FILE)`)
    this.logger.log(`public:  ${file('public')} (node ace reference:trust on each deployment)`)
  }

  #refuse(sentence: string) {
    this.logger.error(sentence)
    this.exitCode = 1
  }
}
