/* eslint-disable prettier/prettier */
import type { routes } from './index.ts'

export interface ApiDefinition {
  session: {
    create: typeof routes['session.create']
    store: typeof routes['session.store']
    destroy: typeof routes['session.destroy']
  }
  locale: {
    store: typeof routes['locale.store']
  }
  search: {
    show: typeof routes['search.show']
  }
  work: {
    index: typeof routes['work.index']
  }
  secondStep: {
    create: typeof routes['second_step.create']
    store: typeof routes['second_step.store']
  }
  enrolment: {
    create: typeof routes['enrolment.create']
    store: typeof routes['enrolment.store']
  }
  welcome: {
    create: typeof routes['welcome.create']
    store: typeof routes['welcome.store']
  }
  confirmation: {
    create: typeof routes['confirmation.create']
    store: typeof routes['confirmation.store']
  }
  own: {
    show: typeof routes['own.show']
    password: typeof routes['own.password']
    locale: typeof routes['own.locale']
    sessions: typeof routes['own.sessions']
    authenticator: typeof routes['own.authenticator'] & {
      store: typeof routes['own.authenticator.store']
      remove: typeof routes['own.authenticator.remove']
    }
    recoveryCodes: typeof routes['own.recovery_codes']
  }
  users: {
    link: typeof routes['users.link']
    sessions: typeof routes['users.sessions']
    authenticator: typeof routes['users.authenticator']
    index: typeof routes['users.index']
    export: typeof routes['users.export']
    colleagues: typeof routes['users.colleagues']
    create: typeof routes['users.create']
    store: typeof routes['users.store']
    show: typeof routes['users.show']
    edit: typeof routes['users.edit']
    update: typeof routes['users.update']
    block: typeof routes['users.block']
    unblock: typeof routes['users.unblock']
    grants: {
      store: typeof routes['users.grants.store']
    }
    standIns: {
      store: typeof routes['users.stand_ins.store']
    }
  }
  audit: {
    index: typeof routes['audit.index']
    views: typeof routes['audit.views']
    show: typeof routes['audit.show']
    export: typeof routes['audit.export']
  }
  announcements: {
    index: typeof routes['announcements.index']
    create: typeof routes['announcements.create']
    store: typeof routes['announcements.store']
    end: typeof routes['announcements.end']
    dismiss: typeof routes['announcements.dismiss']
  }
  divisions: {
    index: typeof routes['divisions.index']
    create: typeof routes['divisions.create']
    store: typeof routes['divisions.store']
    show: typeof routes['divisions.show']
    edit: typeof routes['divisions.edit']
    update: typeof routes['divisions.update']
  }
  divisionMoves: {
    store: typeof routes['division_moves.store']
    destroy: typeof routes['division_moves.destroy']
  }
  divisionPositions: {
    update: typeof routes['division_positions.update']
  }
  divisionSignatories: {
    store: typeof routes['division_signatories.store']
    destroy: typeof routes['division_signatories.destroy']
  }
  numbering: {
    index: typeof routes['numbering.index']
    show: typeof routes['numbering.show']
    update: typeof routes['numbering.update']
    cancelPlan: typeof routes['numbering.cancel_plan']
  }
  plugins: {
    index: typeof routes['plugins.index']
    store: typeof routes['plugins.store']
    show: typeof routes['plugins.show']
    force: typeof routes['plugins.force']
    remove: typeof routes['plugins.remove']
    rest: typeof routes['plugins.rest']
    regions: typeof routes['plugins.regions']
  }
  templates: {
    index: typeof routes['templates.index']
    show: typeof routes['templates.show']
    update: typeof routes['templates.update']
    preview: typeof routes['templates.preview']
    approve: typeof routes['templates.approve']
    withdraw: typeof routes['templates.withdraw']
  }
  republic: {
    show: typeof routes['republic.show']
    csv: typeof routes['republic.csv']
  }
  tenantEntries: {
    index: typeof routes['tenant_entries.index']
    destroy: typeof routes['tenant_entries.destroy']
    store: typeof routes['tenant_entries.store']
  }
  tenants: {
    index: typeof routes['tenants.index']
    store: typeof routes['tenants.store']
    create: typeof routes['tenants.create']
    show: typeof routes['tenants.show']
  }
  tenantLooks: {
    store: typeof routes['tenant_looks.store']
  }
  tenantSuspensions: {
    store: typeof routes['tenant_suspensions.store']
    destroy: typeof routes['tenant_suspensions.destroy']
  }
  tenantOpenings: {
    update: typeof routes['tenant_openings.update']
  }
  tenantInvitations: {
    store: typeof routes['tenant_invitations.store']
  }
  tenantExports: {
    store: typeof routes['tenant_exports.store']
    show: typeof routes['tenant_exports.show']
  }
  settings: {
    index: typeof routes['settings.index']
    show: typeof routes['settings.show']
    update: typeof routes['settings.update']
    cancelPlan: typeof routes['settings.cancel_plan']
  }
  grants: {
    end: typeof routes['grants.end']
  }
  groups: {
    index: typeof routes['groups.index']
    store: typeof routes['groups.store']
    show: typeof routes['groups.show']
    update: typeof routes['groups.update']
    close: typeof routes['groups.close']
    grants: {
      store: typeof routes['groups.grants.store']
    }
    members: {
      store: typeof routes['groups.members.store']
      leave: typeof routes['groups.members.leave']
    }
  }
  roles: {
    index: typeof routes['roles.index']
    store: typeof routes['roles.store']
    rights: typeof routes['roles.rights']
    update: typeof routes['roles.update']
    close: typeof routes['roles.close']
  }
  visas: {
    index: typeof routes['visas.index']
    show: typeof routes['visas.show']
    grant: typeof routes['visas.grant']
    refuse: typeof routes['visas.refuse']
    withdraw: typeof routes['visas.withdraw']
  }
  tariffs: {
    index: typeof routes['tariffs.index']
    show: typeof routes['tariffs.show']
  }
  rules: {
    index: typeof routes['rules.index']
    export: typeof routes['rules.export']
    show: typeof routes['rules.show']
    store: typeof routes['rules.store']
  }
  classifiers: {
    index: typeof routes['classifiers.index']
    show: typeof routes['classifiers.show']
    export: typeof routes['classifiers.export']
  }
  itemFiles: {
    create: typeof routes['item_files.create']
    store: typeof routes['item_files.store']
  }
  items: {
    create: typeof routes['items.create']
    store: typeof routes['items.store']
    show: typeof routes['items.show']
    close: typeof routes['items.close']
  }
  streets: {
    index: typeof routes['streets.index']
    find: typeof routes['streets.find']
    create: typeof routes['streets.create']
    store: typeof routes['streets.store']
    show: typeof routes['streets.show']
    rename: typeof routes['streets.rename']
    merge: typeof routes['streets.merge']
    build: typeof routes['streets.build']
  }
  buildings: {
    change: typeof routes['buildings.change']
    close: typeof routes['buildings.close']
  }
  publications: {
    index: typeof routes['publications.index']
    create: typeof routes['publications.create']
    store: typeof routes['publications.store']
    show: typeof routes['publications.show']
    download: typeof routes['publications.download']
  }
  receipts: {
    index: typeof routes['receipts.index']
    create: typeof routes['receipts.create']
    store: typeof routes['receipts.store']
    upload: typeof routes['receipts.upload']
    show: typeof routes['receipts.show']
  }
  conflictDecisions: {
    store: typeof routes['conflict_decisions.store']
  }
  bundles: {
    show: typeof routes['bundles.show']
  }
  tariffCalendars: {
    show: typeof routes['tariff_calendars.show']
  }
  tariffDrafts: {
    index: typeof routes['tariff_drafts.index']
    create: typeof routes['tariff_drafts.create']
    store: typeof routes['tariff_drafts.store']
    show: typeof routes['tariff_drafts.show']
    update: typeof routes['tariff_drafts.update']
    publish: typeof routes['tariff_drafts.publish']
    withdraw: typeof routes['tariff_drafts.withdraw']
  }
  messages: {
    report: typeof routes['messages.report']
  }
  metering: {
    readings: {
      create: typeof routes['metering.readings.create']
      store: typeof routes['metering.readings.store']
    }
    confirmations: {
      store: typeof routes['metering.confirmations.store']
    }
    supply: {
      show: typeof routes['metering.supply.show']
      create: typeof routes['metering.supply.create']
    }
    normTerms: {
      store: typeof routes['metering.norm_terms.store']
    }
    equipment: {
      store: typeof routes['metering.equipment.store']
      end: typeof routes['metering.equipment.end']
    }
    links: {
      store: typeof routes['metering.links.store']
      end: typeof routes['metering.links.end']
    }
    acts: {
      index: typeof routes['metering.acts.index']
      create: typeof routes['metering.acts.create']
      preview: typeof routes['metering.acts.preview']
      store: typeof routes['metering.acts.store']
      show: typeof routes['metering.acts.show']
      print: typeof routes['metering.acts.print']
      reverse: typeof routes['metering.acts.reverse']
    }
    meters: {
      change: typeof routes['metering.meters.change']
      preview: typeof routes['metering.meters.preview']
      replace: typeof routes['metering.meters.replace']
      transformers: typeof routes['metering.meters.transformers']
    }
    imports: {
      index: typeof routes['metering.imports.index']
      store: typeof routes['metering.imports.store']
      show: typeof routes['metering.imports.show']
    }
    settlement: {
      show: typeof routes['metering.settlement.show']
      store: typeof routes['metering.settlement.store']
    }
    sheets: {
      index: typeof routes['metering.sheets.index']
      store: typeof routes['metering.sheets.store']
      template: typeof routes['metering.sheets.template']
      show: typeof routes['metering.sheets.show']
    }
    reactiveUses: {
      store: typeof routes['metering.reactive_uses.store']
      reverse: typeof routes['metering.reactive_uses.reverse']
    }
    reactiveFiles: {
      create: typeof routes['metering.reactive_files.create']
      store: typeof routes['metering.reactive_files.store']
      show: typeof routes['metering.reactive_files.show']
    }
  }
  periods: {
    index: typeof routes['periods.index']
    show: typeof routes['periods.show']
    close: typeof routes['periods.close']
    reopen: typeof routes['periods.reopen']
    restatement: typeof routes['periods.restatement']
  }
  republicPeriods: {
    index: typeof routes['republic_periods.index']
    close: typeof routes['republic_periods.close']
    reopen: typeof routes['republic_periods.reopen']
  }
  statements: {
    show: typeof routes['statements.show']
  }
  billing: {
    runs: {
      index: typeof routes['billing.runs.index']
      create: typeof routes['billing.runs.create']
      store: typeof routes['billing.runs.store']
      show: typeof routes['billing.runs.show']
      stop: typeof routes['billing.runs.stop']
      resume: typeof routes['billing.runs.resume']
      freeze: typeof routes['billing.runs.freeze']
      issue: typeof routes['billing.runs.issue']
      cancel: typeof routes['billing.runs.cancel']
      deviations: typeof routes['billing.runs.deviations']
      progress: typeof routes['billing.runs.progress']
    }
    invoices: {
      file: typeof routes['billing.invoices.file']
      show: typeof routes['billing.invoices.show']
    }
    penalties: {
      index: typeof routes['billing.penalties.index']
      create: typeof routes['billing.penalties.create']
      store: typeof routes['billing.penalties.store']
      show: typeof routes['billing.penalties.show']
      move: typeof routes['billing.penalties.move']
      waive: typeof routes['billing.penalties.waive']
    }
    volumeFiles: {
      create: typeof routes['billing.volume_files.create']
      store: typeof routes['billing.volume_files.store']
      show: typeof routes['billing.volume_files.show']
    }
    debts: {
      index: typeof routes['billing.debts.index']
    }
    prepayments: {
      index: typeof routes['billing.prepayments.index']
      store: typeof routes['billing.prepayments.store']
      file: typeof routes['billing.prepayments.file']
    }
    settlement: typeof routes['billing.settlement']
    holds: {
      store: typeof routes['billing.holds.store']
      end: typeof routes['billing.holds.end']
    }
    volumes: {
      store: typeof routes['billing.volumes.store']
    }
  }
  corrections: {
    index: typeof routes['corrections.index']
    create: typeof routes['corrections.create']
    store: typeof routes['corrections.store']
    reverse: typeof routes['corrections.reverse']
  }
  tariffTrials: {
    index: typeof routes['tariff_trials.index']
    create: typeof routes['tariff_trials.create']
    store: typeof routes['tariff_trials.store']
    show: typeof routes['tariff_trials.show']
    export: typeof routes['tariff_trials.export']
    progress: typeof routes['tariff_trials.progress']
  }
  payments: {
    index: typeof routes['payments.index']
    export: typeof routes['payments.export']
    create: typeof routes['payments.create']
    payers: typeof routes['payments.payers']
    preview: typeof routes['payments.preview']
    store: typeof routes['payments.store']
    show: typeof routes['payments.show']
    receipt: typeof routes['payments.receipt']
    reverse: typeof routes['payments.reverse']
    cash: {
      index: typeof routes['payments.cash.index']
      desks: {
        store: typeof routes['payments.cash.desks.store']
        close: typeof routes['payments.cash.desks.close']
      }
      shifts: {
        store: typeof routes['payments.cash.shifts.store']
        show: typeof routes['payments.cash.shifts.show']
        close: typeof routes['payments.cash.shifts.close']
        correct: typeof routes['payments.cash.shifts.correct']
      }
      move: typeof routes['payments.cash.move']
      documents: {
        reverse: typeof routes['payments.cash.documents.reverse']
      }
      report: typeof routes['payments.cash.report']
    }
    return: typeof routes['payments.return']
    requests: {
      create: typeof routes['payments.requests.create']
      store: typeof routes['payments.requests.store']
    }
    reconciliation: {
      index: typeof routes['payments.reconciliation.index']
      act: typeof routes['payments.reconciliation.act']
      show: typeof routes['payments.reconciliation.show']
      store: typeof routes['payments.reconciliation.store']
    }
    settlements: {
      store: typeof routes['payments.settlements.store']
      reverse: typeof routes['payments.settlements.reverse']
    }
    terms: {
      index: typeof routes['payments.terms.index']
      store: typeof routes['payments.terms.store']
    }
    cutHolds: {
      index: typeof routes['payments.cut_holds.index']
      store: typeof routes['payments.cut_holds.store']
      end: typeof routes['payments.cut_holds.end']
    }
    differences: {
      index: typeof routes['payments.differences.index']
      show: typeof routes['payments.differences.show']
      post: typeof routes['payments.differences.post']
      reverse: typeof routes['payments.differences.reverse']
      carry: typeof routes['payments.differences.carry']
      accept: typeof routes['payments.differences.accept']
      explain: typeof routes['payments.differences.explain']
      own: typeof routes['payments.differences.own']
    }
    statements: {
      index: typeof routes['payments.statements.index']
      store: typeof routes['payments.statements.store']
      show: typeof routes['payments.statements.show']
      export: typeof routes['payments.statements.export']
      post: typeof routes['payments.statements.post']
      resume: typeof routes['payments.statements.resume']
      undo: typeof routes['payments.statements.undo']
      decide: typeof routes['payments.statements.decide']
    }
    suspense: {
      index: typeof routes['payments.suspense.index']
      show: typeof routes['payments.suspense.show']
      assign: typeof routes['payments.suspense.assign']
      refund: typeof routes['payments.suspense.refund']
      reverse: typeof routes['payments.suspense.reverse']
    }
    holds: {
      store: typeof routes['payments.holds.store']
      lift: typeof routes['payments.holds.lift']
    }
    attempts: {
      index: typeof routes['payments.attempts.index']
      poll: typeof routes['payments.attempts.poll']
      paid: typeof routes['payments.attempts.paid']
      unpaid: typeof routes['payments.attempts.unpaid']
    }
  }
  gateway: typeof routes['gateway'] & {
    tail: typeof routes['gateway.tail']
  }
  channels: {
    index: typeof routes['channels.index']
    create: typeof routes['channels.create']
    store: typeof routes['channels.store']
    show: typeof routes['channels.show']
    edit: typeof routes['channels.edit']
    update: typeof routes['channels.update']
    enable: typeof routes['channels.enable']
    disable: typeof routes['channels.disable']
    renewPassword: typeof routes['channels.renew_password']
    rotateSecret: typeof routes['channels.rotate_secret']
    sheet: typeof routes['channels.sheet']
    trial: typeof routes['channels.trial']
    try: typeof routes['channels.try']
    columns: typeof routes['channels.columns']
    previewColumns: typeof routes['channels.preview_columns']
    nameColumns: typeof routes['channels.name_columns']
    endOldCredentials: typeof routes['channels.end_old_credentials']
  }
  messageChannels: {
    try: typeof routes['message_channels.try']
    index: typeof routes['message_channels.index']
    create: typeof routes['message_channels.create']
    store: typeof routes['message_channels.store']
    edit: typeof routes['message_channels.edit']
    update: typeof routes['message_channels.update']
    enable: typeof routes['message_channels.enable']
    disable: typeof routes['message_channels.disable']
  }
  household: {
    export: typeof routes['household.export']
    index: typeof routes['household.index']
    show: typeof routes['household.show']
    phone: {
      update: typeof routes['household.phone.update']
    }
  }
  home: typeof routes['home']
  portal: {
    session: {
      create: typeof routes['portal.session.create']
      store: typeof routes['portal.session.store']
      destroy: typeof routes['portal.session.destroy']
    }
    code: {
      store: typeof routes['portal.code.store']
      show: typeof routes['portal.code.show']
    }
    pay: {
      show: typeof routes['portal.pay.show']
    }
    show: typeof routes['portal.show']
    bills: {
      index: typeof routes['portal.bills.index']
      show: typeof routes['portal.bills.show']
      file: typeof routes['portal.bills.file']
    }
    reading: {
      create: typeof routes['portal.reading.create']
      store: typeof routes['portal.reading.store']
    }
    prepayments: {
      index: typeof routes['portal.prepayments.index']
      file: typeof routes['portal.prepayments.file']
    }
    payments: {
      index: typeof routes['portal.payments.index']
    }
  }
}
