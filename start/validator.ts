import { RequestValidator } from '@adonisjs/core/http'

/** Messages of the validators in the reader's language: resources/lang/<locale>/validator.json. */
RequestValidator.messagesProvider = (ctx) => ctx.i18n.createMessagesProvider()
