import { react } from '#shared/events/reactions'
import { readImport } from '#metering/jobs/read_import'
import { deliverMessage } from '#messaging/actions/deliver_message'

/** Everything the product does in answer to anything that happened, on one screen. */
react({
  'metering.file_received': [readImport],
  'messaging.queued': [deliverMessage],
})
