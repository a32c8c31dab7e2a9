import { react } from '#shared/events/reactions'
import { deliverMessage } from '#messaging/actions/deliver_message'

/** Everything the product does in answer to anything that happened, on one screen. */
react({
  'messaging.queued': [deliverMessage],
})
