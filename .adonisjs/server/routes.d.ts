import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'session.create': { paramsTuple?: []; params?: {} }
    'session.store': { paramsTuple?: []; params?: {} }
    'locale.store': { paramsTuple?: []; params?: {} }
    'session.destroy': { paramsTuple?: []; params?: {} }
    'search.show': { paramsTuple?: []; params?: {} }
    'work.index': { paramsTuple?: []; params?: {} }
    'second_step.create': { paramsTuple?: []; params?: {} }
    'second_step.store': { paramsTuple?: []; params?: {} }
    'enrolment.create': { paramsTuple?: []; params?: {} }
    'enrolment.store': { paramsTuple?: []; params?: {} }
    'welcome.create': { paramsTuple: [ParamValue,ParamValue]; params: {'region': ParamValue,'token': ParamValue} }
    'welcome.store': { paramsTuple: [ParamValue,ParamValue]; params: {'region': ParamValue,'token': ParamValue} }
    'confirmation.create': { paramsTuple?: []; params?: {} }
    'confirmation.store': { paramsTuple?: []; params?: {} }
    'own.show': { paramsTuple?: []; params?: {} }
    'own.password': { paramsTuple?: []; params?: {} }
    'own.locale': { paramsTuple?: []; params?: {} }
    'own.sessions': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'users.link': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'users.sessions': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'session': ParamValue} }
    'users.authenticator': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'own.authenticator': { paramsTuple?: []; params?: {} }
    'own.authenticator.store': { paramsTuple?: []; params?: {} }
    'own.authenticator.remove': { paramsTuple?: []; params?: {} }
    'own.recovery_codes': { paramsTuple?: []; params?: {} }
    'audit.index': { paramsTuple?: []; params?: {} }
    'audit.views': { paramsTuple?: []; params?: {} }
    'audit.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'audit.export': { paramsTuple?: []; params?: {} }
    'announcements.index': { paramsTuple?: []; params?: {} }
    'announcements.create': { paramsTuple?: []; params?: {} }
    'announcements.store': { paramsTuple?: []; params?: {} }
    'announcements.end': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'announcements.dismiss': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'divisions.index': { paramsTuple?: []; params?: {} }
    'divisions.create': { paramsTuple?: []; params?: {} }
    'divisions.store': { paramsTuple?: []; params?: {} }
    'divisions.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'divisions.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'divisions.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'division_moves.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'division_moves.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'move': ParamValue} }
    'division_positions.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'division_signatories.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'division_signatories.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'signatory': ParamValue} }
    'numbering.index': { paramsTuple?: []; params?: {} }
    'numbering.show': { paramsTuple: [ParamValue]; params: {'kind': ParamValue} }
    'numbering.update': { paramsTuple: [ParamValue]; params: {'kind': ParamValue} }
    'numbering.cancel_plan': { paramsTuple: [ParamValue,ParamValue]; params: {'kind': ParamValue,'id': ParamValue} }
    'plugins.index': { paramsTuple?: []; params?: {} }
    'plugins.store': { paramsTuple?: []; params?: {} }
    'plugins.show': { paramsTuple: [ParamValue]; params: {'name': ParamValue} }
    'plugins.force': { paramsTuple: [ParamValue]; params: {'name': ParamValue} }
    'plugins.remove': { paramsTuple: [ParamValue]; params: {'name': ParamValue} }
    'plugins.rest': { paramsTuple: [ParamValue]; params: {'name': ParamValue} }
    'plugins.regions': { paramsTuple: [ParamValue]; params: {'name': ParamValue} }
    'templates.index': { paramsTuple?: []; params?: {} }
    'templates.show': { paramsTuple: [ParamValue]; params: {'kind': ParamValue} }
    'templates.update': { paramsTuple: [ParamValue]; params: {'kind': ParamValue} }
    'templates.preview': { paramsTuple: [ParamValue]; params: {'kind': ParamValue} }
    'templates.approve': { paramsTuple: [ParamValue]; params: {'kind': ParamValue} }
    'templates.withdraw': { paramsTuple: [ParamValue,ParamValue]; params: {'kind': ParamValue,'id': ParamValue} }
    'republic.show': { paramsTuple?: []; params?: {} }
    'republic.csv': { paramsTuple?: []; params?: {} }
    'tenant_entries.index': { paramsTuple?: []; params?: {} }
    'tenant_entries.destroy': { paramsTuple?: []; params?: {} }
    'tenants.index': { paramsTuple?: []; params?: {} }
    'tenants.store': { paramsTuple?: []; params?: {} }
    'tenants.create': { paramsTuple?: []; params?: {} }
    'tenant_looks.store': { paramsTuple?: []; params?: {} }
    'tenants.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'tenant_suspensions.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'tenant_suspensions.destroy': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'tenant_openings.update': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'tenant_invitations.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'tenant_entries.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'tenant_exports.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'tenant_exports.show': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'id': ParamValue} }
    'settings.index': { paramsTuple?: []; params?: {} }
    'settings.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'settings.update': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'settings.cancel_plan': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'id': ParamValue} }
    'users.index': { paramsTuple?: []; params?: {} }
    'users.export': { paramsTuple?: []; params?: {} }
    'users.colleagues': { paramsTuple?: []; params?: {} }
    'users.create': { paramsTuple?: []; params?: {} }
    'users.store': { paramsTuple?: []; params?: {} }
    'users.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'users.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'users.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'users.block': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'users.unblock': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'users.grants.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'users.stand_ins.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'grants.end': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'groups.index': { paramsTuple?: []; params?: {} }
    'groups.store': { paramsTuple?: []; params?: {} }
    'groups.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'groups.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'groups.close': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'groups.grants.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'groups.members.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'groups.members.leave': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'user': ParamValue} }
    'roles.index': { paramsTuple?: []; params?: {} }
    'roles.store': { paramsTuple?: []; params?: {} }
    'roles.rights': { paramsTuple?: []; params?: {} }
    'roles.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'roles.close': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'visas.index': { paramsTuple?: []; params?: {} }
    'visas.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'visas.grant': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'visas.refuse': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'visas.withdraw': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tariffs.index': { paramsTuple?: []; params?: {} }
    'tariffs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'rules.index': { paramsTuple?: []; params?: {} }
    'rules.export': { paramsTuple?: []; params?: {} }
    'rules.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'rules.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'classifiers.index': { paramsTuple?: []; params?: {} }
    'classifiers.show': { paramsTuple: [ParamValue]; params: {'classifier': ParamValue} }
    'classifiers.export': { paramsTuple: [ParamValue]; params: {'classifier': ParamValue} }
    'item_files.create': { paramsTuple: [ParamValue]; params: {'classifier': ParamValue} }
    'item_files.store': { paramsTuple: [ParamValue]; params: {'classifier': ParamValue} }
    'items.create': { paramsTuple: [ParamValue]; params: {'classifier': ParamValue} }
    'items.store': { paramsTuple: [ParamValue]; params: {'classifier': ParamValue} }
    'items.show': { paramsTuple: [ParamValue,ParamValue]; params: {'classifier': ParamValue,'code': ParamValue} }
    'items.close': { paramsTuple: [ParamValue,ParamValue]; params: {'classifier': ParamValue,'id': ParamValue} }
    'streets.index': { paramsTuple?: []; params?: {} }
    'streets.find': { paramsTuple?: []; params?: {} }
    'streets.create': { paramsTuple?: []; params?: {} }
    'streets.store': { paramsTuple?: []; params?: {} }
    'streets.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'streets.rename': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'streets.merge': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'streets.build': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'buildings.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'buildings.close': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'publications.index': { paramsTuple?: []; params?: {} }
    'publications.create': { paramsTuple?: []; params?: {} }
    'publications.store': { paramsTuple?: []; params?: {} }
    'publications.show': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'publications.download': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'receipts.index': { paramsTuple?: []; params?: {} }
    'receipts.create': { paramsTuple?: []; params?: {} }
    'receipts.store': { paramsTuple?: []; params?: {} }
    'receipts.upload': { paramsTuple?: []; params?: {} }
    'receipts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'conflict_decisions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'bundles.show': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'tariff_calendars.show': { paramsTuple?: []; params?: {} }
    'tariff_drafts.index': { paramsTuple?: []; params?: {} }
    'tariff_drafts.create': { paramsTuple?: []; params?: {} }
    'tariff_drafts.store': { paramsTuple?: []; params?: {} }
    'tariff_drafts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tariff_drafts.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tariff_drafts.publish': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tariff_drafts.withdraw': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'messages.report': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'tenant': ParamValue,'code': ParamValue,'key': ParamValue} }
    'metering.readings.create': { paramsTuple?: []; params?: {} }
    'metering.readings.store': { paramsTuple?: []; params?: {} }
    'metering.confirmations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'metering.supply.show': { paramsTuple?: []; params?: {} }
    'metering.supply.create': { paramsTuple?: []; params?: {} }
    'metering.norm_terms.store': { paramsTuple?: []; params?: {} }
    'metering.equipment.store': { paramsTuple?: []; params?: {} }
    'metering.links.store': { paramsTuple?: []; params?: {} }
    'metering.links.end': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'metering.equipment.end': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'metering.acts.index': { paramsTuple?: []; params?: {} }
    'metering.acts.create': { paramsTuple?: []; params?: {} }
    'metering.acts.preview': { paramsTuple?: []; params?: {} }
    'metering.acts.store': { paramsTuple?: []; params?: {} }
    'metering.acts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'metering.acts.print': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'metering.acts.reverse': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'metering.meters.change': { paramsTuple?: []; params?: {} }
    'metering.meters.preview': { paramsTuple?: []; params?: {} }
    'metering.meters.replace': { paramsTuple?: []; params?: {} }
    'metering.meters.transformers': { paramsTuple?: []; params?: {} }
    'metering.imports.index': { paramsTuple?: []; params?: {} }
    'metering.imports.store': { paramsTuple?: []; params?: {} }
    'metering.imports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'metering.settlement.show': { paramsTuple?: []; params?: {} }
    'metering.settlement.store': { paramsTuple?: []; params?: {} }
    'metering.sheets.index': { paramsTuple?: []; params?: {} }
    'metering.sheets.store': { paramsTuple?: []; params?: {} }
    'metering.sheets.template': { paramsTuple?: []; params?: {} }
    'metering.sheets.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'metering.reactive_uses.store': { paramsTuple?: []; params?: {} }
    'metering.reactive_uses.reverse': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'metering.reactive_files.create': { paramsTuple?: []; params?: {} }
    'metering.reactive_files.store': { paramsTuple?: []; params?: {} }
    'metering.reactive_files.show': { paramsTuple?: []; params?: {} }
    'periods.index': { paramsTuple?: []; params?: {} }
    'periods.show': { paramsTuple: [ParamValue,ParamValue]; params: {'division': ParamValue,'period': ParamValue} }
    'periods.close': { paramsTuple: [ParamValue,ParamValue]; params: {'division': ParamValue,'period': ParamValue} }
    'periods.reopen': { paramsTuple: [ParamValue,ParamValue]; params: {'division': ParamValue,'period': ParamValue} }
    'periods.restatement': { paramsTuple: [ParamValue,ParamValue]; params: {'division': ParamValue,'period': ParamValue} }
    'republic_periods.index': { paramsTuple?: []; params?: {} }
    'republic_periods.close': { paramsTuple: [ParamValue]; params: {'period': ParamValue} }
    'republic_periods.reopen': { paramsTuple: [ParamValue]; params: {'period': ParamValue} }
    'statements.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.runs.index': { paramsTuple?: []; params?: {} }
    'billing.runs.create': { paramsTuple?: []; params?: {} }
    'billing.runs.store': { paramsTuple?: []; params?: {} }
    'billing.runs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.runs.stop': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.runs.resume': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.runs.freeze': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.runs.issue': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.runs.cancel': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.runs.deviations': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.invoices.file': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'file': ParamValue} }
    'billing.invoices.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'period': ParamValue} }
    'billing.runs.progress': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'corrections.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'corrections.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'corrections.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'corrections.reverse': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'correction': ParamValue} }
    'tariff_trials.index': { paramsTuple?: []; params?: {} }
    'tariff_trials.create': { paramsTuple?: []; params?: {} }
    'tariff_trials.store': { paramsTuple?: []; params?: {} }
    'tariff_trials.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tariff_trials.export': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tariff_trials.progress': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.penalties.index': { paramsTuple?: []; params?: {} }
    'billing.penalties.create': { paramsTuple?: []; params?: {} }
    'billing.penalties.store': { paramsTuple?: []; params?: {} }
    'billing.penalties.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.penalties.move': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'move': ParamValue} }
    'billing.volume_files.create': { paramsTuple?: []; params?: {} }
    'billing.volume_files.store': { paramsTuple?: []; params?: {} }
    'billing.volume_files.show': { paramsTuple?: []; params?: {} }
    'billing.debts.index': { paramsTuple?: []; params?: {} }
    'billing.prepayments.index': { paramsTuple?: []; params?: {} }
    'billing.prepayments.store': { paramsTuple?: []; params?: {} }
    'billing.settlement': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.holds.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.holds.end': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'hold': ParamValue} }
    'billing.penalties.waive': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'charge': ParamValue} }
    'billing.prepayments.file': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'file': ParamValue} }
    'billing.volumes.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.index': { paramsTuple?: []; params?: {} }
    'payments.export': { paramsTuple?: []; params?: {} }
    'payments.create': { paramsTuple?: []; params?: {} }
    'payments.payers': { paramsTuple?: []; params?: {} }
    'payments.preview': { paramsTuple?: []; params?: {} }
    'payments.store': { paramsTuple?: []; params?: {} }
    'payments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.receipt': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.reverse': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'gateway': { paramsTuple: [ParamValue,ParamValue]; params: {'tenant': ParamValue,'adapter': ParamValue} }
    'gateway.tail': { paramsTuple: [ParamValue,ParamValue,...ParamValue[]]; params: {'tenant': ParamValue,'adapter': ParamValue,'*': ParamValue[]} }
    'payments.cash.index': { paramsTuple?: []; params?: {} }
    'payments.cash.desks.store': { paramsTuple?: []; params?: {} }
    'payments.cash.desks.close': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.cash.shifts.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.cash.move': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.cash.documents.reverse': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.cash.shifts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.cash.report': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.cash.shifts.close': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.cash.shifts.correct': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.return': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.requests.create': { paramsTuple?: []; params?: {} }
    'payments.requests.store': { paramsTuple?: []; params?: {} }
    'channels.index': { paramsTuple?: []; params?: {} }
    'channels.create': { paramsTuple?: [ParamValue?]; params?: {'adapter'?: ParamValue} }
    'channels.store': { paramsTuple?: []; params?: {} }
    'channels.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.enable': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.disable': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.renew_password': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.rotate_secret': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'name': ParamValue} }
    'channels.sheet': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.trial': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.try': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.columns': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.preview_columns': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.name_columns': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.end_old_credentials': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'message_channels.try': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'message_channels.index': { paramsTuple?: []; params?: {} }
    'message_channels.create': { paramsTuple?: []; params?: {} }
    'message_channels.store': { paramsTuple?: []; params?: {} }
    'message_channels.edit': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'message_channels.update': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'message_channels.enable': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'message_channels.disable': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'payments.reconciliation.index': { paramsTuple?: []; params?: {} }
    'payments.reconciliation.act': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'payments.settlements.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'payments.reconciliation.show': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'day': ParamValue} }
    'payments.reconciliation.store': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'day': ParamValue} }
    'payments.settlements.reverse': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.terms.index': { paramsTuple?: []; params?: {} }
    'payments.terms.store': { paramsTuple?: []; params?: {} }
    'payments.cut_holds.index': { paramsTuple?: []; params?: {} }
    'payments.cut_holds.store': { paramsTuple?: []; params?: {} }
    'payments.cut_holds.end': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.differences.index': { paramsTuple?: []; params?: {} }
    'payments.differences.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.differences.post': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.differences.reverse': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.differences.carry': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.differences.accept': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.differences.explain': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.differences.own': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.statements.index': { paramsTuple?: []; params?: {} }
    'payments.statements.store': { paramsTuple?: []; params?: {} }
    'payments.suspense.index': { paramsTuple?: []; params?: {} }
    'payments.statements.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.statements.export': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.statements.post': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.statements.resume': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.statements.undo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.statements.decide': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'seq': ParamValue} }
    'payments.suspense.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.suspense.assign': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.suspense.refund': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.suspense.reverse': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'step': ParamValue} }
    'payments.holds.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.holds.lift': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'hold': ParamValue} }
    'payments.attempts.index': { paramsTuple?: []; params?: {} }
    'payments.attempts.poll': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.attempts.paid': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.attempts.unpaid': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'household.export': { paramsTuple?: []; params?: {} }
    'household.index': { paramsTuple?: []; params?: {} }
    'household.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'household.phone.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'home': { paramsTuple?: []; params?: {} }
    'portal.session.create': { paramsTuple?: []; params?: {} }
    'portal.code.store': { paramsTuple?: []; params?: {} }
    'portal.code.show': { paramsTuple?: []; params?: {} }
    'portal.session.store': { paramsTuple?: []; params?: {} }
    'portal.session.destroy': { paramsTuple?: []; params?: {} }
    'portal.pay.show': { paramsTuple: [ParamValue]; params: {'tenant': ParamValue} }
    'portal.show': { paramsTuple?: []; params?: {} }
    'portal.bills.index': { paramsTuple?: []; params?: {} }
    'portal.bills.show': { paramsTuple: [ParamValue]; params: {'period': ParamValue} }
    'portal.bills.file': { paramsTuple: [ParamValue]; params: {'file': ParamValue} }
    'portal.reading.create': { paramsTuple?: []; params?: {} }
    'portal.reading.store': { paramsTuple?: []; params?: {} }
    'portal.prepayments.index': { paramsTuple?: []; params?: {} }
    'portal.prepayments.file': { paramsTuple: [ParamValue]; params: {'file': ParamValue} }
    'portal.payments.index': { paramsTuple?: []; params?: {} }
  }
  GET: {
    'session.create': { paramsTuple?: []; params?: {} }
    'search.show': { paramsTuple?: []; params?: {} }
    'work.index': { paramsTuple?: []; params?: {} }
    'second_step.create': { paramsTuple?: []; params?: {} }
    'enrolment.create': { paramsTuple?: []; params?: {} }
    'welcome.create': { paramsTuple: [ParamValue,ParamValue]; params: {'region': ParamValue,'token': ParamValue} }
    'confirmation.create': { paramsTuple?: []; params?: {} }
    'own.show': { paramsTuple?: []; params?: {} }
    'own.authenticator': { paramsTuple?: []; params?: {} }
    'audit.index': { paramsTuple?: []; params?: {} }
    'audit.views': { paramsTuple?: []; params?: {} }
    'audit.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'audit.export': { paramsTuple?: []; params?: {} }
    'announcements.index': { paramsTuple?: []; params?: {} }
    'announcements.create': { paramsTuple?: []; params?: {} }
    'divisions.index': { paramsTuple?: []; params?: {} }
    'divisions.create': { paramsTuple?: []; params?: {} }
    'divisions.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'divisions.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'numbering.index': { paramsTuple?: []; params?: {} }
    'numbering.show': { paramsTuple: [ParamValue]; params: {'kind': ParamValue} }
    'plugins.index': { paramsTuple?: []; params?: {} }
    'plugins.show': { paramsTuple: [ParamValue]; params: {'name': ParamValue} }
    'templates.index': { paramsTuple?: []; params?: {} }
    'templates.show': { paramsTuple: [ParamValue]; params: {'kind': ParamValue} }
    'templates.preview': { paramsTuple: [ParamValue]; params: {'kind': ParamValue} }
    'republic.show': { paramsTuple?: []; params?: {} }
    'republic.csv': { paramsTuple?: []; params?: {} }
    'tenant_entries.index': { paramsTuple?: []; params?: {} }
    'tenants.index': { paramsTuple?: []; params?: {} }
    'tenants.create': { paramsTuple?: []; params?: {} }
    'tenants.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'tenant_exports.show': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'id': ParamValue} }
    'settings.index': { paramsTuple?: []; params?: {} }
    'settings.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'users.index': { paramsTuple?: []; params?: {} }
    'users.export': { paramsTuple?: []; params?: {} }
    'users.colleagues': { paramsTuple?: []; params?: {} }
    'users.create': { paramsTuple?: []; params?: {} }
    'users.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'users.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'groups.index': { paramsTuple?: []; params?: {} }
    'groups.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'roles.index': { paramsTuple?: []; params?: {} }
    'visas.index': { paramsTuple?: []; params?: {} }
    'visas.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tariffs.index': { paramsTuple?: []; params?: {} }
    'tariffs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'rules.index': { paramsTuple?: []; params?: {} }
    'rules.export': { paramsTuple?: []; params?: {} }
    'rules.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'classifiers.index': { paramsTuple?: []; params?: {} }
    'classifiers.show': { paramsTuple: [ParamValue]; params: {'classifier': ParamValue} }
    'classifiers.export': { paramsTuple: [ParamValue]; params: {'classifier': ParamValue} }
    'item_files.create': { paramsTuple: [ParamValue]; params: {'classifier': ParamValue} }
    'items.create': { paramsTuple: [ParamValue]; params: {'classifier': ParamValue} }
    'items.show': { paramsTuple: [ParamValue,ParamValue]; params: {'classifier': ParamValue,'code': ParamValue} }
    'streets.index': { paramsTuple?: []; params?: {} }
    'streets.find': { paramsTuple?: []; params?: {} }
    'streets.create': { paramsTuple?: []; params?: {} }
    'streets.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'publications.index': { paramsTuple?: []; params?: {} }
    'publications.create': { paramsTuple?: []; params?: {} }
    'publications.show': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'publications.download': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'receipts.index': { paramsTuple?: []; params?: {} }
    'receipts.create': { paramsTuple?: []; params?: {} }
    'receipts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'bundles.show': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'tariff_calendars.show': { paramsTuple?: []; params?: {} }
    'tariff_drafts.index': { paramsTuple?: []; params?: {} }
    'tariff_drafts.create': { paramsTuple?: []; params?: {} }
    'tariff_drafts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'messages.report': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'tenant': ParamValue,'code': ParamValue,'key': ParamValue} }
    'metering.readings.create': { paramsTuple?: []; params?: {} }
    'metering.supply.show': { paramsTuple?: []; params?: {} }
    'metering.supply.create': { paramsTuple?: []; params?: {} }
    'metering.acts.index': { paramsTuple?: []; params?: {} }
    'metering.acts.create': { paramsTuple?: []; params?: {} }
    'metering.acts.preview': { paramsTuple?: []; params?: {} }
    'metering.acts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'metering.acts.print': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'metering.meters.change': { paramsTuple?: []; params?: {} }
    'metering.meters.preview': { paramsTuple?: []; params?: {} }
    'metering.imports.index': { paramsTuple?: []; params?: {} }
    'metering.imports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'metering.settlement.show': { paramsTuple?: []; params?: {} }
    'metering.sheets.index': { paramsTuple?: []; params?: {} }
    'metering.sheets.template': { paramsTuple?: []; params?: {} }
    'metering.sheets.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'metering.reactive_files.create': { paramsTuple?: []; params?: {} }
    'metering.reactive_files.show': { paramsTuple?: []; params?: {} }
    'periods.index': { paramsTuple?: []; params?: {} }
    'periods.show': { paramsTuple: [ParamValue,ParamValue]; params: {'division': ParamValue,'period': ParamValue} }
    'periods.restatement': { paramsTuple: [ParamValue,ParamValue]; params: {'division': ParamValue,'period': ParamValue} }
    'republic_periods.index': { paramsTuple?: []; params?: {} }
    'statements.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.runs.index': { paramsTuple?: []; params?: {} }
    'billing.runs.create': { paramsTuple?: []; params?: {} }
    'billing.runs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.runs.deviations': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.invoices.file': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'file': ParamValue} }
    'billing.invoices.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'period': ParamValue} }
    'billing.runs.progress': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'corrections.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'corrections.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tariff_trials.index': { paramsTuple?: []; params?: {} }
    'tariff_trials.create': { paramsTuple?: []; params?: {} }
    'tariff_trials.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tariff_trials.export': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tariff_trials.progress': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.penalties.index': { paramsTuple?: []; params?: {} }
    'billing.penalties.create': { paramsTuple?: []; params?: {} }
    'billing.penalties.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.volume_files.create': { paramsTuple?: []; params?: {} }
    'billing.volume_files.show': { paramsTuple?: []; params?: {} }
    'billing.debts.index': { paramsTuple?: []; params?: {} }
    'billing.prepayments.index': { paramsTuple?: []; params?: {} }
    'billing.settlement': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.prepayments.file': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'file': ParamValue} }
    'payments.index': { paramsTuple?: []; params?: {} }
    'payments.export': { paramsTuple?: []; params?: {} }
    'payments.create': { paramsTuple?: []; params?: {} }
    'payments.payers': { paramsTuple?: []; params?: {} }
    'payments.preview': { paramsTuple?: []; params?: {} }
    'payments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.receipt': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'gateway': { paramsTuple: [ParamValue,ParamValue]; params: {'tenant': ParamValue,'adapter': ParamValue} }
    'gateway.tail': { paramsTuple: [ParamValue,ParamValue,...ParamValue[]]; params: {'tenant': ParamValue,'adapter': ParamValue,'*': ParamValue[]} }
    'payments.cash.index': { paramsTuple?: []; params?: {} }
    'payments.cash.shifts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.cash.report': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.requests.create': { paramsTuple?: []; params?: {} }
    'channels.index': { paramsTuple?: []; params?: {} }
    'channels.create': { paramsTuple?: [ParamValue?]; params?: {'adapter'?: ParamValue} }
    'channels.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.sheet': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.trial': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.columns': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'message_channels.index': { paramsTuple?: []; params?: {} }
    'message_channels.create': { paramsTuple?: []; params?: {} }
    'message_channels.edit': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'payments.reconciliation.index': { paramsTuple?: []; params?: {} }
    'payments.reconciliation.act': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'payments.reconciliation.show': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'day': ParamValue} }
    'payments.terms.index': { paramsTuple?: []; params?: {} }
    'payments.cut_holds.index': { paramsTuple?: []; params?: {} }
    'payments.differences.index': { paramsTuple?: []; params?: {} }
    'payments.differences.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.statements.index': { paramsTuple?: []; params?: {} }
    'payments.suspense.index': { paramsTuple?: []; params?: {} }
    'payments.statements.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.statements.export': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.suspense.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.attempts.index': { paramsTuple?: []; params?: {} }
    'household.export': { paramsTuple?: []; params?: {} }
    'household.index': { paramsTuple?: []; params?: {} }
    'household.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'home': { paramsTuple?: []; params?: {} }
    'portal.session.create': { paramsTuple?: []; params?: {} }
    'portal.code.show': { paramsTuple?: []; params?: {} }
    'portal.pay.show': { paramsTuple: [ParamValue]; params: {'tenant': ParamValue} }
    'portal.show': { paramsTuple?: []; params?: {} }
    'portal.bills.index': { paramsTuple?: []; params?: {} }
    'portal.bills.show': { paramsTuple: [ParamValue]; params: {'period': ParamValue} }
    'portal.bills.file': { paramsTuple: [ParamValue]; params: {'file': ParamValue} }
    'portal.reading.create': { paramsTuple?: []; params?: {} }
    'portal.prepayments.index': { paramsTuple?: []; params?: {} }
    'portal.prepayments.file': { paramsTuple: [ParamValue]; params: {'file': ParamValue} }
    'portal.payments.index': { paramsTuple?: []; params?: {} }
  }
  HEAD: {
    'session.create': { paramsTuple?: []; params?: {} }
    'search.show': { paramsTuple?: []; params?: {} }
    'work.index': { paramsTuple?: []; params?: {} }
    'second_step.create': { paramsTuple?: []; params?: {} }
    'enrolment.create': { paramsTuple?: []; params?: {} }
    'welcome.create': { paramsTuple: [ParamValue,ParamValue]; params: {'region': ParamValue,'token': ParamValue} }
    'confirmation.create': { paramsTuple?: []; params?: {} }
    'own.show': { paramsTuple?: []; params?: {} }
    'own.authenticator': { paramsTuple?: []; params?: {} }
    'audit.index': { paramsTuple?: []; params?: {} }
    'audit.views': { paramsTuple?: []; params?: {} }
    'audit.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'audit.export': { paramsTuple?: []; params?: {} }
    'announcements.index': { paramsTuple?: []; params?: {} }
    'announcements.create': { paramsTuple?: []; params?: {} }
    'divisions.index': { paramsTuple?: []; params?: {} }
    'divisions.create': { paramsTuple?: []; params?: {} }
    'divisions.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'divisions.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'numbering.index': { paramsTuple?: []; params?: {} }
    'numbering.show': { paramsTuple: [ParamValue]; params: {'kind': ParamValue} }
    'plugins.index': { paramsTuple?: []; params?: {} }
    'plugins.show': { paramsTuple: [ParamValue]; params: {'name': ParamValue} }
    'templates.index': { paramsTuple?: []; params?: {} }
    'templates.show': { paramsTuple: [ParamValue]; params: {'kind': ParamValue} }
    'templates.preview': { paramsTuple: [ParamValue]; params: {'kind': ParamValue} }
    'republic.show': { paramsTuple?: []; params?: {} }
    'republic.csv': { paramsTuple?: []; params?: {} }
    'tenant_entries.index': { paramsTuple?: []; params?: {} }
    'tenants.index': { paramsTuple?: []; params?: {} }
    'tenants.create': { paramsTuple?: []; params?: {} }
    'tenants.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'tenant_exports.show': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'id': ParamValue} }
    'settings.index': { paramsTuple?: []; params?: {} }
    'settings.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'users.index': { paramsTuple?: []; params?: {} }
    'users.export': { paramsTuple?: []; params?: {} }
    'users.colleagues': { paramsTuple?: []; params?: {} }
    'users.create': { paramsTuple?: []; params?: {} }
    'users.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'users.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'groups.index': { paramsTuple?: []; params?: {} }
    'groups.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'roles.index': { paramsTuple?: []; params?: {} }
    'visas.index': { paramsTuple?: []; params?: {} }
    'visas.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tariffs.index': { paramsTuple?: []; params?: {} }
    'tariffs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'rules.index': { paramsTuple?: []; params?: {} }
    'rules.export': { paramsTuple?: []; params?: {} }
    'rules.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'classifiers.index': { paramsTuple?: []; params?: {} }
    'classifiers.show': { paramsTuple: [ParamValue]; params: {'classifier': ParamValue} }
    'classifiers.export': { paramsTuple: [ParamValue]; params: {'classifier': ParamValue} }
    'item_files.create': { paramsTuple: [ParamValue]; params: {'classifier': ParamValue} }
    'items.create': { paramsTuple: [ParamValue]; params: {'classifier': ParamValue} }
    'items.show': { paramsTuple: [ParamValue,ParamValue]; params: {'classifier': ParamValue,'code': ParamValue} }
    'streets.index': { paramsTuple?: []; params?: {} }
    'streets.find': { paramsTuple?: []; params?: {} }
    'streets.create': { paramsTuple?: []; params?: {} }
    'streets.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'publications.index': { paramsTuple?: []; params?: {} }
    'publications.create': { paramsTuple?: []; params?: {} }
    'publications.show': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'publications.download': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'receipts.index': { paramsTuple?: []; params?: {} }
    'receipts.create': { paramsTuple?: []; params?: {} }
    'receipts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'bundles.show': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'tariff_calendars.show': { paramsTuple?: []; params?: {} }
    'tariff_drafts.index': { paramsTuple?: []; params?: {} }
    'tariff_drafts.create': { paramsTuple?: []; params?: {} }
    'tariff_drafts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'messages.report': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'tenant': ParamValue,'code': ParamValue,'key': ParamValue} }
    'metering.readings.create': { paramsTuple?: []; params?: {} }
    'metering.supply.show': { paramsTuple?: []; params?: {} }
    'metering.supply.create': { paramsTuple?: []; params?: {} }
    'metering.acts.index': { paramsTuple?: []; params?: {} }
    'metering.acts.create': { paramsTuple?: []; params?: {} }
    'metering.acts.preview': { paramsTuple?: []; params?: {} }
    'metering.acts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'metering.acts.print': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'metering.meters.change': { paramsTuple?: []; params?: {} }
    'metering.meters.preview': { paramsTuple?: []; params?: {} }
    'metering.imports.index': { paramsTuple?: []; params?: {} }
    'metering.imports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'metering.settlement.show': { paramsTuple?: []; params?: {} }
    'metering.sheets.index': { paramsTuple?: []; params?: {} }
    'metering.sheets.template': { paramsTuple?: []; params?: {} }
    'metering.sheets.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'metering.reactive_files.create': { paramsTuple?: []; params?: {} }
    'metering.reactive_files.show': { paramsTuple?: []; params?: {} }
    'periods.index': { paramsTuple?: []; params?: {} }
    'periods.show': { paramsTuple: [ParamValue,ParamValue]; params: {'division': ParamValue,'period': ParamValue} }
    'periods.restatement': { paramsTuple: [ParamValue,ParamValue]; params: {'division': ParamValue,'period': ParamValue} }
    'republic_periods.index': { paramsTuple?: []; params?: {} }
    'statements.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.runs.index': { paramsTuple?: []; params?: {} }
    'billing.runs.create': { paramsTuple?: []; params?: {} }
    'billing.runs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.runs.deviations': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.invoices.file': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'file': ParamValue} }
    'billing.invoices.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'period': ParamValue} }
    'billing.runs.progress': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'corrections.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'corrections.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tariff_trials.index': { paramsTuple?: []; params?: {} }
    'tariff_trials.create': { paramsTuple?: []; params?: {} }
    'tariff_trials.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tariff_trials.export': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tariff_trials.progress': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.penalties.index': { paramsTuple?: []; params?: {} }
    'billing.penalties.create': { paramsTuple?: []; params?: {} }
    'billing.penalties.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.volume_files.create': { paramsTuple?: []; params?: {} }
    'billing.volume_files.show': { paramsTuple?: []; params?: {} }
    'billing.debts.index': { paramsTuple?: []; params?: {} }
    'billing.prepayments.index': { paramsTuple?: []; params?: {} }
    'billing.settlement': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.prepayments.file': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'file': ParamValue} }
    'payments.index': { paramsTuple?: []; params?: {} }
    'payments.export': { paramsTuple?: []; params?: {} }
    'payments.create': { paramsTuple?: []; params?: {} }
    'payments.payers': { paramsTuple?: []; params?: {} }
    'payments.preview': { paramsTuple?: []; params?: {} }
    'payments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.receipt': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'gateway': { paramsTuple: [ParamValue,ParamValue]; params: {'tenant': ParamValue,'adapter': ParamValue} }
    'gateway.tail': { paramsTuple: [ParamValue,ParamValue,...ParamValue[]]; params: {'tenant': ParamValue,'adapter': ParamValue,'*': ParamValue[]} }
    'payments.cash.index': { paramsTuple?: []; params?: {} }
    'payments.cash.shifts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.cash.report': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.requests.create': { paramsTuple?: []; params?: {} }
    'channels.index': { paramsTuple?: []; params?: {} }
    'channels.create': { paramsTuple?: [ParamValue?]; params?: {'adapter'?: ParamValue} }
    'channels.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.sheet': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.trial': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.columns': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'message_channels.index': { paramsTuple?: []; params?: {} }
    'message_channels.create': { paramsTuple?: []; params?: {} }
    'message_channels.edit': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'payments.reconciliation.index': { paramsTuple?: []; params?: {} }
    'payments.reconciliation.act': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'payments.reconciliation.show': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'day': ParamValue} }
    'payments.terms.index': { paramsTuple?: []; params?: {} }
    'payments.cut_holds.index': { paramsTuple?: []; params?: {} }
    'payments.differences.index': { paramsTuple?: []; params?: {} }
    'payments.differences.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.statements.index': { paramsTuple?: []; params?: {} }
    'payments.suspense.index': { paramsTuple?: []; params?: {} }
    'payments.statements.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.statements.export': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.suspense.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.attempts.index': { paramsTuple?: []; params?: {} }
    'household.export': { paramsTuple?: []; params?: {} }
    'household.index': { paramsTuple?: []; params?: {} }
    'household.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'home': { paramsTuple?: []; params?: {} }
    'portal.session.create': { paramsTuple?: []; params?: {} }
    'portal.code.show': { paramsTuple?: []; params?: {} }
    'portal.pay.show': { paramsTuple: [ParamValue]; params: {'tenant': ParamValue} }
    'portal.show': { paramsTuple?: []; params?: {} }
    'portal.bills.index': { paramsTuple?: []; params?: {} }
    'portal.bills.show': { paramsTuple: [ParamValue]; params: {'period': ParamValue} }
    'portal.bills.file': { paramsTuple: [ParamValue]; params: {'file': ParamValue} }
    'portal.reading.create': { paramsTuple?: []; params?: {} }
    'portal.prepayments.index': { paramsTuple?: []; params?: {} }
    'portal.prepayments.file': { paramsTuple: [ParamValue]; params: {'file': ParamValue} }
    'portal.payments.index': { paramsTuple?: []; params?: {} }
  }
  POST: {
    'session.store': { paramsTuple?: []; params?: {} }
    'locale.store': { paramsTuple?: []; params?: {} }
    'second_step.store': { paramsTuple?: []; params?: {} }
    'enrolment.store': { paramsTuple?: []; params?: {} }
    'welcome.store': { paramsTuple: [ParamValue,ParamValue]; params: {'region': ParamValue,'token': ParamValue} }
    'confirmation.store': { paramsTuple?: []; params?: {} }
    'users.link': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'own.authenticator.store': { paramsTuple?: []; params?: {} }
    'own.recovery_codes': { paramsTuple?: []; params?: {} }
    'announcements.store': { paramsTuple?: []; params?: {} }
    'announcements.end': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'announcements.dismiss': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'divisions.store': { paramsTuple?: []; params?: {} }
    'divisions.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'division_moves.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'division_moves.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'move': ParamValue} }
    'division_positions.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'division_signatories.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'division_signatories.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'signatory': ParamValue} }
    'numbering.update': { paramsTuple: [ParamValue]; params: {'kind': ParamValue} }
    'numbering.cancel_plan': { paramsTuple: [ParamValue,ParamValue]; params: {'kind': ParamValue,'id': ParamValue} }
    'plugins.store': { paramsTuple?: []; params?: {} }
    'plugins.force': { paramsTuple: [ParamValue]; params: {'name': ParamValue} }
    'plugins.remove': { paramsTuple: [ParamValue]; params: {'name': ParamValue} }
    'plugins.rest': { paramsTuple: [ParamValue]; params: {'name': ParamValue} }
    'plugins.regions': { paramsTuple: [ParamValue]; params: {'name': ParamValue} }
    'templates.update': { paramsTuple: [ParamValue]; params: {'kind': ParamValue} }
    'templates.approve': { paramsTuple: [ParamValue]; params: {'kind': ParamValue} }
    'templates.withdraw': { paramsTuple: [ParamValue,ParamValue]; params: {'kind': ParamValue,'id': ParamValue} }
    'tenants.store': { paramsTuple?: []; params?: {} }
    'tenant_looks.store': { paramsTuple?: []; params?: {} }
    'tenant_suspensions.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'tenant_suspensions.destroy': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'tenant_openings.update': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'tenant_invitations.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'tenant_entries.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'tenant_exports.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'settings.update': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'settings.cancel_plan': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'id': ParamValue} }
    'users.store': { paramsTuple?: []; params?: {} }
    'users.block': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'users.grants.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'users.stand_ins.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'grants.end': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'groups.store': { paramsTuple?: []; params?: {} }
    'groups.close': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'groups.grants.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'groups.members.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'groups.members.leave': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'user': ParamValue} }
    'roles.store': { paramsTuple?: []; params?: {} }
    'roles.close': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'visas.grant': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'visas.refuse': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'visas.withdraw': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'rules.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'item_files.store': { paramsTuple: [ParamValue]; params: {'classifier': ParamValue} }
    'items.store': { paramsTuple: [ParamValue]; params: {'classifier': ParamValue} }
    'items.close': { paramsTuple: [ParamValue,ParamValue]; params: {'classifier': ParamValue,'id': ParamValue} }
    'streets.store': { paramsTuple?: []; params?: {} }
    'streets.rename': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'streets.merge': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'streets.build': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'buildings.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'buildings.close': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'publications.store': { paramsTuple?: []; params?: {} }
    'receipts.store': { paramsTuple?: []; params?: {} }
    'receipts.upload': { paramsTuple?: []; params?: {} }
    'conflict_decisions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tariff_drafts.store': { paramsTuple?: []; params?: {} }
    'tariff_drafts.publish': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tariff_drafts.withdraw': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'messages.report': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'tenant': ParamValue,'code': ParamValue,'key': ParamValue} }
    'metering.readings.store': { paramsTuple?: []; params?: {} }
    'metering.confirmations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'metering.norm_terms.store': { paramsTuple?: []; params?: {} }
    'metering.equipment.store': { paramsTuple?: []; params?: {} }
    'metering.links.store': { paramsTuple?: []; params?: {} }
    'metering.links.end': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'metering.equipment.end': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'metering.acts.store': { paramsTuple?: []; params?: {} }
    'metering.acts.reverse': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'metering.meters.replace': { paramsTuple?: []; params?: {} }
    'metering.meters.transformers': { paramsTuple?: []; params?: {} }
    'metering.imports.store': { paramsTuple?: []; params?: {} }
    'metering.settlement.store': { paramsTuple?: []; params?: {} }
    'metering.sheets.store': { paramsTuple?: []; params?: {} }
    'metering.reactive_uses.store': { paramsTuple?: []; params?: {} }
    'metering.reactive_uses.reverse': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'metering.reactive_files.store': { paramsTuple?: []; params?: {} }
    'periods.close': { paramsTuple: [ParamValue,ParamValue]; params: {'division': ParamValue,'period': ParamValue} }
    'periods.reopen': { paramsTuple: [ParamValue,ParamValue]; params: {'division': ParamValue,'period': ParamValue} }
    'republic_periods.close': { paramsTuple: [ParamValue]; params: {'period': ParamValue} }
    'republic_periods.reopen': { paramsTuple: [ParamValue]; params: {'period': ParamValue} }
    'billing.runs.store': { paramsTuple?: []; params?: {} }
    'billing.runs.stop': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.runs.resume': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.runs.freeze': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.runs.issue': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.runs.cancel': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'corrections.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'corrections.reverse': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'correction': ParamValue} }
    'tariff_trials.store': { paramsTuple?: []; params?: {} }
    'billing.penalties.store': { paramsTuple?: []; params?: {} }
    'billing.penalties.move': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'move': ParamValue} }
    'billing.volume_files.store': { paramsTuple?: []; params?: {} }
    'billing.prepayments.store': { paramsTuple?: []; params?: {} }
    'billing.holds.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'billing.holds.end': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'hold': ParamValue} }
    'billing.penalties.waive': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'charge': ParamValue} }
    'billing.volumes.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.store': { paramsTuple?: []; params?: {} }
    'payments.reverse': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'gateway': { paramsTuple: [ParamValue,ParamValue]; params: {'tenant': ParamValue,'adapter': ParamValue} }
    'gateway.tail': { paramsTuple: [ParamValue,ParamValue,...ParamValue[]]; params: {'tenant': ParamValue,'adapter': ParamValue,'*': ParamValue[]} }
    'payments.cash.desks.store': { paramsTuple?: []; params?: {} }
    'payments.cash.desks.close': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.cash.shifts.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.cash.move': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.cash.documents.reverse': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.cash.shifts.close': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.cash.shifts.correct': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.return': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.requests.store': { paramsTuple?: []; params?: {} }
    'channels.store': { paramsTuple?: []; params?: {} }
    'channels.enable': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.disable': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.renew_password': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.rotate_secret': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'name': ParamValue} }
    'channels.try': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.preview_columns': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'message_channels.try': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'message_channels.store': { paramsTuple?: []; params?: {} }
    'message_channels.enable': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'message_channels.disable': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'payments.settlements.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'payments.reconciliation.store': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'day': ParamValue} }
    'payments.settlements.reverse': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.terms.store': { paramsTuple?: []; params?: {} }
    'payments.cut_holds.store': { paramsTuple?: []; params?: {} }
    'payments.cut_holds.end': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.differences.post': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.differences.reverse': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.differences.carry': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.differences.accept': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.differences.explain': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.differences.own': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.statements.store': { paramsTuple?: []; params?: {} }
    'payments.statements.post': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.statements.resume': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.statements.undo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.statements.decide': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'seq': ParamValue} }
    'payments.suspense.assign': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.suspense.refund': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.suspense.reverse': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'step': ParamValue} }
    'payments.holds.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.holds.lift': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'hold': ParamValue} }
    'payments.attempts.poll': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.attempts.paid': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'payments.attempts.unpaid': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'portal.code.store': { paramsTuple?: []; params?: {} }
    'portal.session.store': { paramsTuple?: []; params?: {} }
    'portal.reading.store': { paramsTuple?: []; params?: {} }
  }
  DELETE: {
    'session.destroy': { paramsTuple?: []; params?: {} }
    'own.sessions': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'users.sessions': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'session': ParamValue} }
    'users.authenticator': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'own.authenticator.remove': { paramsTuple?: []; params?: {} }
    'tenant_entries.destroy': { paramsTuple?: []; params?: {} }
    'users.unblock': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'messages.report': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'tenant': ParamValue,'code': ParamValue,'key': ParamValue} }
    'gateway': { paramsTuple: [ParamValue,ParamValue]; params: {'tenant': ParamValue,'adapter': ParamValue} }
    'gateway.tail': { paramsTuple: [ParamValue,ParamValue,...ParamValue[]]; params: {'tenant': ParamValue,'adapter': ParamValue,'*': ParamValue[]} }
    'channels.end_old_credentials': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'portal.session.destroy': { paramsTuple?: []; params?: {} }
  }
  PUT: {
    'own.password': { paramsTuple?: []; params?: {} }
    'own.locale': { paramsTuple?: []; params?: {} }
    'users.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'groups.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'roles.rights': { paramsTuple?: []; params?: {} }
    'roles.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'tariff_drafts.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'messages.report': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'tenant': ParamValue,'code': ParamValue,'key': ParamValue} }
    'gateway': { paramsTuple: [ParamValue,ParamValue]; params: {'tenant': ParamValue,'adapter': ParamValue} }
    'gateway.tail': { paramsTuple: [ParamValue,ParamValue,...ParamValue[]]; params: {'tenant': ParamValue,'adapter': ParamValue,'*': ParamValue[]} }
    'channels.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'channels.name_columns': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'message_channels.update': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'household.phone.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
  PATCH: {
    'messages.report': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'tenant': ParamValue,'code': ParamValue,'key': ParamValue} }
    'gateway': { paramsTuple: [ParamValue,ParamValue]; params: {'tenant': ParamValue,'adapter': ParamValue} }
    'gateway.tail': { paramsTuple: [ParamValue,ParamValue,...ParamValue[]]; params: {'tenant': ParamValue,'adapter': ParamValue,'*': ParamValue[]} }
  }
  OPTIONS: {
    'messages.report': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'tenant': ParamValue,'code': ParamValue,'key': ParamValue} }
    'gateway': { paramsTuple: [ParamValue,ParamValue]; params: {'tenant': ParamValue,'adapter': ParamValue} }
    'gateway.tail': { paramsTuple: [ParamValue,ParamValue,...ParamValue[]]; params: {'tenant': ParamValue,'adapter': ParamValue,'*': ParamValue[]} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}