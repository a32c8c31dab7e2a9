import { rm } from 'node:fs/promises'
import logger from '@adonisjs/core/services/logger'
import { pluginsFolder } from '#shared/adapters/plugins_folder'
import { affect } from '#shared/database/sql'
import type { Reaction } from '#shared/events/reactions'
import { DomainException } from '#shared/http/domain_exception'
import { installPlugin } from '#administration/actions/install_plugin'
import { asCentre } from '#administration/plugins/as_centre'
import { platformRows } from '#administration/queries/platform_rows'

type Asked = { id: string; origin: string; file: string | null }
type End = {
  step: 'done' | 'failed'
  package?: string
  version?: string
  fault?: { code: string; facts: Record<string, unknown> }
}

/** Installs what was asked for on the page. Whatever goes wrong is told there, and is not tried again. */
export const installAsked: Reaction = async (payload) => {
  const [asked] = await platformRows<Asked>(
    `select id::text, origin, file from platform.plugin_installs
      where id = :id::bigint and finished_at is null`,
    { id: String(payload.installId) }
  )
  if (!asked) return
  await finish(asked, await install(asked))
  if (asked.file) await rm(pluginsFolder(asked.file), { force: true })
}

async function install({ id, origin, file }: Asked): Promise<End> {
  try {
    const { name, version } = await installPlugin({
      from: file ? { file: pluginsFolder(file) } : { name: origin },
      tell: (step) => tellStep(id, step),
    })
    return { step: 'done', package: name, version }
  } catch (error) {
    if (error instanceof DomainException) {
      return { step: 'failed', fault: { code: error.code!, facts: error.facts } }
    }
    logger.error({ err: error, origin }, 'a package could not be installed')
    return { step: 'failed', fault: { code: 'E_PLUGIN_FAULT', facts: {} } }
  }
}

function tellStep(id: string, step: string) {
  return platformRows(`update platform.plugin_installs set step = :step where id = :id::bigint`, {
    id,
    step,
  })
}

function finish({ id }: Asked, { step, fault, ...made }: End) {
  return asCentre(() =>
    affect(
      `update platform.plugin_installs
          set step = :step, package = :package, version = :version, fault = :fault::jsonb,
              finished_at = clock_timestamp()
        where id = :id::bigint`,
      {
        ...{ id, step, package: made.package ?? null, version: made.version ?? null },
        fault: fault ? JSON.stringify(fault) : null,
      }
    )
  )
}
