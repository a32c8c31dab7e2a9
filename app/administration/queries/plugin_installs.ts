import { rows } from '#shared/database/sql'
import type { InstallStep } from '#administration/actions/install_plugin'

export type PluginInstall = {
  id: string
  origin: string
  askedBy: string
  askedAt: Date
  step: 'waiting' | InstallStep | 'done' | 'failed'
  package: string | null
  version: string | null
  fault: { code: string; facts: Record<string, string> } | null
  finishedAt: Date | null
}

/** Installations that are under way, and those that ended within a day; newest first. */
export function pluginInstalls(): Promise<PluginInstall[]> {
  return rows<PluginInstall>(
    `select i.id::text, origin, coalesce(u.full_name, i.asked_by) as "askedBy",
            asked_at as "askedAt", step, package, version, fault, finished_at as "finishedAt"
       from platform.plugin_installs i
       left join users u on u.tenant_id = :tenant and 'user:' || u.id = i.asked_by
      where finished_at is null or finished_at > now() - interval '1 day'
      order by i.id desc limit 5`
  )
}
