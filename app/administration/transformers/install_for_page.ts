import type { I18n } from '@adonisjs/i18n'
import { slugOf } from '#administration/plugins/slug'
import type { PluginInstall } from '#administration/queries/plugin_installs'

/** How far an installation is, and how it ended, in the reader's words. */
export function installForPage(one: PluginInstall, i18n: I18n) {
  return {
    id: one.id,
    origin: one.origin,
    askedBy: one.askedBy,
    askedAt: one.askedAt.toISOString(),
    finishedAt: one.finishedAt?.toISOString() ?? null,
    step: one.step,
    slug: one.package && slugOf(one.package),
    version: one.version,
    fault: one.fault && i18n.t(`errors.${one.fault.code}`, one.fault.facts),
  }
}
