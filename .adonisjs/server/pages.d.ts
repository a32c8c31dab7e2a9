import '@adonisjs/inertia/types'

import type { VNodeProps, AllowedComponentProps, ComponentInstance } from 'vue'

type ExtractProps<T> = Omit<
  ComponentInstance<T>['$props'],
  keyof VNodeProps | keyof AllowedComponentProps
>

declare module '@adonisjs/inertia/types' {
  export interface InertiaPages {
    'administration/account/show': ExtractProps<(typeof import('../../resources/js/pages/administration/account/show.vue'))['default']>
    'administration/announcements/create': ExtractProps<(typeof import('../../resources/js/pages/administration/announcements/create.vue'))['default']>
    'administration/announcements/index': ExtractProps<(typeof import('../../resources/js/pages/administration/announcements/index.vue'))['default']>
    'administration/audit/index': ExtractProps<(typeof import('../../resources/js/pages/administration/audit/index.vue'))['default']>
    'administration/audit/show': ExtractProps<(typeof import('../../resources/js/pages/administration/audit/show.vue'))['default']>
    'administration/divisions/create': ExtractProps<(typeof import('../../resources/js/pages/administration/divisions/create.vue'))['default']>
    'administration/divisions/edit': ExtractProps<(typeof import('../../resources/js/pages/administration/divisions/edit.vue'))['default']>
    'administration/divisions/index': ExtractProps<(typeof import('../../resources/js/pages/administration/divisions/index.vue'))['default']>
    'administration/divisions/show': ExtractProps<(typeof import('../../resources/js/pages/administration/divisions/show.vue'))['default']>
    'administration/groups/index': ExtractProps<(typeof import('../../resources/js/pages/administration/groups/index.vue'))['default']>
    'administration/groups/show': ExtractProps<(typeof import('../../resources/js/pages/administration/groups/show.vue'))['default']>
    'administration/numbering/index': ExtractProps<(typeof import('../../resources/js/pages/administration/numbering/index.vue'))['default']>
    'administration/numbering/show': ExtractProps<(typeof import('../../resources/js/pages/administration/numbering/show.vue'))['default']>
    'administration/personal_views/index': ExtractProps<(typeof import('../../resources/js/pages/administration/personal_views/index.vue'))['default']>
    'administration/plugins/index': ExtractProps<(typeof import('../../resources/js/pages/administration/plugins/index.vue'))['default']>
    'administration/plugins/show': ExtractProps<(typeof import('../../resources/js/pages/administration/plugins/show.vue'))['default']>
    'administration/roles/index': ExtractProps<(typeof import('../../resources/js/pages/administration/roles/index.vue'))['default']>
    'administration/sessions/code': ExtractProps<(typeof import('../../resources/js/pages/administration/sessions/code.vue'))['default']>
    'administration/sessions/confirm': ExtractProps<(typeof import('../../resources/js/pages/administration/sessions/confirm.vue'))['default']>
    'administration/sessions/create': ExtractProps<(typeof import('../../resources/js/pages/administration/sessions/create.vue'))['default']>
    'administration/sessions/enrol': ExtractProps<(typeof import('../../resources/js/pages/administration/sessions/enrol.vue'))['default']>
    'administration/sessions/recovery_codes': ExtractProps<(typeof import('../../resources/js/pages/administration/sessions/recovery_codes.vue'))['default']>
    'administration/sessions/welcome': ExtractProps<(typeof import('../../resources/js/pages/administration/sessions/welcome.vue'))['default']>
    'administration/settings/index': ExtractProps<(typeof import('../../resources/js/pages/administration/settings/index.vue'))['default']>
    'administration/settings/show': ExtractProps<(typeof import('../../resources/js/pages/administration/settings/show.vue'))['default']>
    'administration/templates/index': ExtractProps<(typeof import('../../resources/js/pages/administration/templates/index.vue'))['default']>
    'administration/templates/show': ExtractProps<(typeof import('../../resources/js/pages/administration/templates/show.vue'))['default']>
    'administration/tenants/create': ExtractProps<(typeof import('../../resources/js/pages/administration/tenants/create.vue'))['default']>
    'administration/tenants/entries': ExtractProps<(typeof import('../../resources/js/pages/administration/tenants/entries.vue'))['default']>
    'administration/tenants/index': ExtractProps<(typeof import('../../resources/js/pages/administration/tenants/index.vue'))['default']>
    'administration/tenants/republic': ExtractProps<(typeof import('../../resources/js/pages/administration/tenants/republic.vue'))['default']>
    'administration/tenants/show': ExtractProps<(typeof import('../../resources/js/pages/administration/tenants/show.vue'))['default']>
    'administration/users/create': ExtractProps<(typeof import('../../resources/js/pages/administration/users/create.vue'))['default']>
    'administration/users/edit': ExtractProps<(typeof import('../../resources/js/pages/administration/users/edit.vue'))['default']>
    'administration/users/index': ExtractProps<(typeof import('../../resources/js/pages/administration/users/index.vue'))['default']>
    'administration/users/show': ExtractProps<(typeof import('../../resources/js/pages/administration/users/show.vue'))['default']>
    'administration/visas/index': ExtractProps<(typeof import('../../resources/js/pages/administration/visas/index.vue'))['default']>
    'administration/visas/show': ExtractProps<(typeof import('../../resources/js/pages/administration/visas/show.vue'))['default']>
    'billing/corrections/create': ExtractProps<(typeof import('../../resources/js/pages/billing/corrections/create.vue'))['default']>
    'billing/corrections/index': ExtractProps<(typeof import('../../resources/js/pages/billing/corrections/index.vue'))['default']>
    'billing/debts/index': ExtractProps<(typeof import('../../resources/js/pages/billing/debts/index.vue'))['default']>
    'billing/invoices/show': ExtractProps<(typeof import('../../resources/js/pages/billing/invoices/show.vue'))['default']>
    'billing/penalties/create': ExtractProps<(typeof import('../../resources/js/pages/billing/penalties/create.vue'))['default']>
    'billing/penalties/index': ExtractProps<(typeof import('../../resources/js/pages/billing/penalties/index.vue'))['default']>
    'billing/penalties/show': ExtractProps<(typeof import('../../resources/js/pages/billing/penalties/show.vue'))['default']>
    'billing/prepayments/index': ExtractProps<(typeof import('../../resources/js/pages/billing/prepayments/index.vue'))['default']>
    'billing/runs/create': ExtractProps<(typeof import('../../resources/js/pages/billing/runs/create.vue'))['default']>
    'billing/runs/index': ExtractProps<(typeof import('../../resources/js/pages/billing/runs/index.vue'))['default']>
    'billing/runs/show': ExtractProps<(typeof import('../../resources/js/pages/billing/runs/show.vue'))['default']>
    'billing/settlements/show': ExtractProps<(typeof import('../../resources/js/pages/billing/settlements/show.vue'))['default']>
    'billing/tariff_trials/create': ExtractProps<(typeof import('../../resources/js/pages/billing/tariff_trials/create.vue'))['default']>
    'billing/tariff_trials/index': ExtractProps<(typeof import('../../resources/js/pages/billing/tariff_trials/index.vue'))['default']>
    'billing/tariff_trials/show': ExtractProps<(typeof import('../../resources/js/pages/billing/tariff_trials/show.vue'))['default']>
    'billing/volumes/create': ExtractProps<(typeof import('../../resources/js/pages/billing/volumes/create.vue'))['default']>
    'errors/show': ExtractProps<(typeof import('../../resources/js/pages/errors/show.vue'))['default']>
    'household/index': ExtractProps<(typeof import('../../resources/js/pages/household/index.vue'))['default']>
    'household/show': ExtractProps<(typeof import('../../resources/js/pages/household/show.vue'))['default']>
    'ledger/periods/index': ExtractProps<(typeof import('../../resources/js/pages/ledger/periods/index.vue'))['default']>
    'ledger/periods/republic': ExtractProps<(typeof import('../../resources/js/pages/ledger/periods/republic.vue'))['default']>
    'ledger/periods/show': ExtractProps<(typeof import('../../resources/js/pages/ledger/periods/show.vue'))['default']>
    'ledger/statements/show': ExtractProps<(typeof import('../../resources/js/pages/ledger/statements/show.vue'))['default']>
    'metering/acts/create': ExtractProps<(typeof import('../../resources/js/pages/metering/acts/create.vue'))['default']>
    'metering/acts/index': ExtractProps<(typeof import('../../resources/js/pages/metering/acts/index.vue'))['default']>
    'metering/acts/show': ExtractProps<(typeof import('../../resources/js/pages/metering/acts/show.vue'))['default']>
    'metering/imports/index': ExtractProps<(typeof import('../../resources/js/pages/metering/imports/index.vue'))['default']>
    'metering/imports/show': ExtractProps<(typeof import('../../resources/js/pages/metering/imports/show.vue'))['default']>
    'metering/meters/change': ExtractProps<(typeof import('../../resources/js/pages/metering/meters/change.vue'))['default']>
    'metering/readings/create': ExtractProps<(typeof import('../../resources/js/pages/metering/readings/create.vue'))['default']>
    'metering/settlement/show': ExtractProps<(typeof import('../../resources/js/pages/metering/settlement/show.vue'))['default']>
    'metering/sheets/index': ExtractProps<(typeof import('../../resources/js/pages/metering/sheets/index.vue'))['default']>
    'metering/sheets/show': ExtractProps<(typeof import('../../resources/js/pages/metering/sheets/show.vue'))['default']>
    'metering/supply/create': ExtractProps<(typeof import('../../resources/js/pages/metering/supply/create.vue'))['default']>
    'metering/supply/reactive_file': ExtractProps<(typeof import('../../resources/js/pages/metering/supply/reactive_file.vue'))['default']>
    'metering/supply/show': ExtractProps<(typeof import('../../resources/js/pages/metering/supply/show.vue'))['default']>
    'monitoring/home': ExtractProps<(typeof import('../../resources/js/pages/monitoring/home.vue'))['default']>
    'payments/attempts/index': ExtractProps<(typeof import('../../resources/js/pages/payments/attempts/index.vue'))['default']>
    'payments/cash/index': ExtractProps<(typeof import('../../resources/js/pages/payments/cash/index.vue'))['default']>
    'payments/cash/show': ExtractProps<(typeof import('../../resources/js/pages/payments/cash/show.vue'))['default']>
    'payments/channels/create': ExtractProps<(typeof import('../../resources/js/pages/payments/channels/create.vue'))['default']>
    'payments/channels/edit': ExtractProps<(typeof import('../../resources/js/pages/payments/channels/edit.vue'))['default']>
    'payments/channels/index': ExtractProps<(typeof import('../../resources/js/pages/payments/channels/index.vue'))['default']>
    'payments/channels/show': ExtractProps<(typeof import('../../resources/js/pages/payments/channels/show.vue'))['default']>
    'payments/create': ExtractProps<(typeof import('../../resources/js/pages/payments/create.vue'))['default']>
    'payments/index': ExtractProps<(typeof import('../../resources/js/pages/payments/index.vue'))['default']>
    'payments/show': ExtractProps<(typeof import('../../resources/js/pages/payments/show.vue'))['default']>
    'payments/statements/index': ExtractProps<(typeof import('../../resources/js/pages/payments/statements/index.vue'))['default']>
    'payments/statements/show': ExtractProps<(typeof import('../../resources/js/pages/payments/statements/show.vue'))['default']>
    'payments/suspense/index': ExtractProps<(typeof import('../../resources/js/pages/payments/suspense/index.vue'))['default']>
    'payments/suspense/show': ExtractProps<(typeof import('../../resources/js/pages/payments/suspense/show.vue'))['default']>
    'portal/bills/index': ExtractProps<(typeof import('../../resources/js/pages/portal/bills/index.vue'))['default']>
    'portal/bills/show': ExtractProps<(typeof import('../../resources/js/pages/portal/bills/show.vue'))['default']>
    'portal/home/show': ExtractProps<(typeof import('../../resources/js/pages/portal/home/show.vue'))['default']>
    'portal/payments/index': ExtractProps<(typeof import('../../resources/js/pages/portal/payments/index.vue'))['default']>
    'portal/prepayments/index': ExtractProps<(typeof import('../../resources/js/pages/portal/prepayments/index.vue'))['default']>
    'portal/readings/create': ExtractProps<(typeof import('../../resources/js/pages/portal/readings/create.vue'))['default']>
    'portal/sessions/code': ExtractProps<(typeof import('../../resources/js/pages/portal/sessions/code.vue'))['default']>
    'portal/sessions/create': ExtractProps<(typeof import('../../resources/js/pages/portal/sessions/create.vue'))['default']>
    'reference/classifiers/import': ExtractProps<(typeof import('../../resources/js/pages/reference/classifiers/import.vue'))['default']>
    'reference/classifiers/index': ExtractProps<(typeof import('../../resources/js/pages/reference/classifiers/index.vue'))['default']>
    'reference/classifiers/item_form': ExtractProps<(typeof import('../../resources/js/pages/reference/classifiers/item_form.vue'))['default']>
    'reference/classifiers/item': ExtractProps<(typeof import('../../resources/js/pages/reference/classifiers/item.vue'))['default']>
    'reference/classifiers/show': ExtractProps<(typeof import('../../resources/js/pages/reference/classifiers/show.vue'))['default']>
    'reference/publications/create': ExtractProps<(typeof import('../../resources/js/pages/reference/publications/create.vue'))['default']>
    'reference/publications/index': ExtractProps<(typeof import('../../resources/js/pages/reference/publications/index.vue'))['default']>
    'reference/publications/show': ExtractProps<(typeof import('../../resources/js/pages/reference/publications/show.vue'))['default']>
    'reference/receipts/create': ExtractProps<(typeof import('../../resources/js/pages/reference/receipts/create.vue'))['default']>
    'reference/receipts/index': ExtractProps<(typeof import('../../resources/js/pages/reference/receipts/index.vue'))['default']>
    'reference/receipts/show': ExtractProps<(typeof import('../../resources/js/pages/reference/receipts/show.vue'))['default']>
    'reference/rules/index': ExtractProps<(typeof import('../../resources/js/pages/reference/rules/index.vue'))['default']>
    'reference/rules/show': ExtractProps<(typeof import('../../resources/js/pages/reference/rules/show.vue'))['default']>
    'reference/streets/create': ExtractProps<(typeof import('../../resources/js/pages/reference/streets/create.vue'))['default']>
    'reference/streets/index': ExtractProps<(typeof import('../../resources/js/pages/reference/streets/index.vue'))['default']>
    'reference/streets/show': ExtractProps<(typeof import('../../resources/js/pages/reference/streets/show.vue'))['default']>
    'reference/tariff_drafts/create': ExtractProps<(typeof import('../../resources/js/pages/reference/tariff_drafts/create.vue'))['default']>
    'reference/tariff_drafts/index': ExtractProps<(typeof import('../../resources/js/pages/reference/tariff_drafts/index.vue'))['default']>
    'reference/tariff_drafts/show': ExtractProps<(typeof import('../../resources/js/pages/reference/tariff_drafts/show.vue'))['default']>
    'reference/tariffs/calendar': ExtractProps<(typeof import('../../resources/js/pages/reference/tariffs/calendar.vue'))['default']>
    'reference/tariffs/index': ExtractProps<(typeof import('../../resources/js/pages/reference/tariffs/index.vue'))['default']>
    'reference/tariffs/show': ExtractProps<(typeof import('../../resources/js/pages/reference/tariffs/show.vue'))['default']>
  }
}
