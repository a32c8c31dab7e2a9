import { BaseSchema } from '@adonisjs/lucid/schema'
import { postPaymentFunction } from '#database/post_payment_function'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(postPaymentFunction({ holds: false }))
  }

  async down() {
    this.schema.raw('drop function post_payment')
  }
}
