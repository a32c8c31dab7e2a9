import { adapterUses } from '#administration/plugins/adapter_uses'
import { adaptersUsed } from '#payments/queries/adapters_used'

/** Whose channels work by adapters of packages. */
adapterUses.offer(adaptersUsed)
