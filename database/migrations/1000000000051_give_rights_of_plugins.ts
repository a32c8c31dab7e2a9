import { BaseSchema } from '@adonisjs/lucid/schema'

/** The republic's administrators keep the packages of adapters; who consents for the republic sees them. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table roles no force row level security;
      update roles set rights = array(
          select distinct unnest(rights || array['plugins.view', 'plugins.edit']))
        where code = 'central_administrator';
      update roles set rights = array(select distinct unnest(rights || array['plugins.view']))
        where code = 'central_approver';
      alter table roles force row level security;
    `)
  }

  async down() {
    this.schema.raw(`
      alter table roles no force row level security;
      update roles set rights = array_remove(array_remove(rights, 'plugins.view'), 'plugins.edit');
      alter table roles force row level security;
    `)
  }
}
