import { randomUUID } from 'node:crypto'
import { copyFile, mkdir } from 'node:fs/promises'
import { pluginsFolder } from '#shared/adapters/plugins_folder'
import { one } from '#shared/database/sql'
import { announce } from '#shared/events/announce'
import { actorText } from '#shared/http/actor'
import { audit } from '#administration/actions/audit'

/** Names what to install: a package in npm's registry, or a file that was uploaded. */
type Asked = { name: string } | { file: string; clientName: string }

/** Asks for an installation; a job does it and tells how far it is. In the centre's scope. */
export async function askPlugin(asked: Asked): Promise<string> {
  const origin = 'name' in asked ? asked.name : asked.clientName
  const file = 'name' in asked ? null : await kept(asked.file)
  const made = await one<{ id: string }>(
    `insert into platform.plugin_installs (origin, file, asked_by)
     values (:origin, :file, :by) returning id::text`,
    { origin, file, by: actorText() }
  )
  await audit({
    action: 'plugin.install_asked',
    subject: { kind: 'plugin', id: origin },
    after: { origin },
  })
  await announce('plugins.install_asked', { installId: made!.id })
  return made!.id
}

/** Where the job, which may be another process, finds it. */
async function kept(file: string): Promise<string> {
  await mkdir(pluginsFolder('.uploads'), { recursive: true })
  const name = `.uploads/${randomUUID()}.tgz`
  await copyFile(file, pluginsFolder(name))
  return name
}
