import { BaseSchema } from '@adonisjs/lucid/schema'

/** Providers with several endpoints say by the address what they want: without it a call is half kept. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table provider_calls add column path text;
      comment on column provider_calls.path is
        'The address as it was called, query included; null of calls from before it was kept'`)
  }

  async down() {
    this.schema.raw('alter table provider_calls drop column path')
  }
}
