import PluginAllow from '#administration/commands/plugin_allow'

/** A region may not use a package any more; providers find nobody there. */
export default class PluginForbid extends PluginAllow {
  static override commandName = 'plugin:forbid'
  static override description = 'Forbid a region to use a package; its channels wait untouched'

  protected override isAllowed = false
}
