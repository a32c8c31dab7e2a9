import { react } from '#shared/events/reactions'

/** Everything the product does in answer to anything that happened, on one screen. */
react({})
