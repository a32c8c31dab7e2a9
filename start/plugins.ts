import { adapterUses } from '#administration/plugins/adapter_uses'
import { messageAdaptersUsed } from '#messaging/queries/message_adapters_used'
import { adaptersUsed } from '#payments/queries/adapters_used'

/** Whose channels work by adapters of packages. */
adapterUses.offer(adaptersUsed, messageAdaptersUsed)
