import type { Component } from 'vue'
import {
  BookOpen,
  Building2,
  ChartColumn,
  DatabaseZap,
  Gavel,
  House,
  Megaphone,
  Settings,
  UsersRound,
  Zap,
} from '@lucide/vue'

/** A place of the rail. Its words are `shell.nav.<key>`. */
export type Place = {
  key: string
  href: string
  /** The page it opens: a place without a page yet is not shown. */
  page: string
  /** Needed to see it; nothing means everybody. */
  right?: string
  /** Other addresses that belong to it: the card of an account belongs to the list. */
  also?: string[]
  /** What of the desk waits behind it: the rail shows how many. */
  waits?: 'visas'
}

export type Subsystem = { key: string; icon: Component; places: Place[] }

export const HOME: Place = { key: 'home', href: '/', page: 'monitoring/home', also: [] }
export const HOME_ICON: Component = House

/** The nine subsystems, in the order people know them. */
export const SUBSYSTEMS: Subsystem[] = [
  {
    key: 'household',
    icon: UsersRound,
    places: [
      {
        key: 'accounts',
        href: '/household/accounts',
        page: 'household/index',
        right: 'accounts.view',
        also: [
          '/metering/supply',
          '/metering/meters',
          '/metering/readings',
          '/billing/accounts',
          '/ledger/accounts',
        ],
      },
      {
        key: 'reading_files',
        href: '/metering/imports',
        page: 'metering/imports/index',
        right: 'metering.view',
      },
      {
        key: 'reading_sheets',
        href: '/metering/sheets',
        page: 'metering/sheets/index',
        right: 'metering.view',
      },
      {
        key: 'month_settlement',
        href: '/metering/settlement',
        page: 'metering/settlement/show',
        right: 'metering.view',
      },
      {
        key: 'usage_acts',
        href: '/metering/acts',
        page: 'metering/acts/index',
        right: 'metering.view',
      },
      { key: 'runs', href: '/billing/runs', page: 'billing/runs/index', right: 'billing.view' },
      {
        key: 'penalties',
        href: '/billing/penalties',
        page: 'billing/penalties/index',
        right: 'billing.view',
      },
      {
        key: 'prepayments',
        href: '/billing/prepayments',
        page: 'billing/prepayments/index',
        right: 'billing.view',
      },
      { key: 'payments', href: '/payments', page: 'payments/index', right: 'payments.view' },
      { key: 'cash', href: '/payments/cash', page: 'payments/cash/index', right: 'payments.view' },
      {
        key: 'statements',
        href: '/payments/statements',
        page: 'payments/statements/index',
        right: 'payments.view',
      },
      {
        key: 'suspense',
        href: '/payments/suspense',
        page: 'payments/suspense/index',
        right: 'payments.view',
      },
      {
        key: 'attempts',
        href: '/payments/attempts',
        page: 'payments/attempts/index',
        right: 'payments.view',
      },
      {
        key: 'reconciliation',
        href: '/payments/reconciliation',
        page: 'payments/reconciliation/index',
        right: 'payments.view',
      },
      {
        key: 'differences',
        href: '/payments/differences',
        page: 'payments/differences/index',
        right: 'payments.view',
      },
      {
        key: 'terms',
        href: '/payments/terms',
        page: 'payments/terms/index',
        right: 'payments.view',
      },
      {
        key: 'cut_holds',
        href: '/payments/cut-holds',
        page: 'payments/cut_holds/index',
        right: 'payments.view',
      },
      {
        key: 'periods',
        href: '/ledger/periods',
        page: 'ledger/periods/index',
        right: 'billing.view',
      },
    ],
  },
  {
    key: 'legal',
    icon: Building2,
    places: [
      { key: 'accounts', href: '/legal', page: 'legal/index', right: 'accounts.view' },
      {
        key: 'debts',
        href: '/billing/debts',
        page: 'billing/debts/index',
        right: 'billing.view',
      },
    ],
  },
  {
    key: 'equipment',
    icon: Zap,
    places: [{ key: 'meters', href: '/meters', page: 'equipment/index', right: 'equipment.view' }],
  },
  {
    key: 'reference',
    icon: BookOpen,
    places: [
      {
        key: 'tariffs',
        href: '/reference/tariffs',
        page: 'reference/tariffs/index',
        right: 'reference.view',
      },
      {
        key: 'rules',
        href: '/reference/rules',
        page: 'reference/rules/index',
        right: 'reference.view',
      },
      {
        key: 'classifiers',
        href: '/reference/classifiers',
        page: 'reference/classifiers/index',
        right: 'reference.view',
      },
      {
        key: 'streets',
        href: '/reference/streets',
        page: 'reference/streets/index',
        right: 'reference.view',
      },
      {
        key: 'publications',
        href: '/reference/publications',
        page: 'reference/publications/index',
        right: 'reference.view',
      },
      {
        key: 'version_receipts',
        href: '/reference/receipts',
        page: 'reference/receipts/index',
        right: 'reference.view',
      },
    ],
  },
  {
    key: 'claims',
    icon: Gavel,
    places: [{ key: 'claims', href: '/claims', page: 'claims/index', right: 'claims.view' }],
  },
  {
    key: 'information',
    icon: Megaphone,
    places: [
      { key: 'information', href: '/information', page: 'messaging/index', right: 'accounts.view' },
    ],
  },
  {
    key: 'monitoring',
    icon: ChartColumn,
    places: [
      { key: 'monitoring', href: '/monitoring', page: 'monitoring/index', right: 'billing.view' },
    ],
  },
  {
    key: 'migration',
    icon: DatabaseZap,
    places: [
      { key: 'migration', href: '/migration', page: 'migration/index', right: 'accounts.edit' },
    ],
  },
  {
    key: 'administration',
    icon: Settings,
    places: [
      {
        key: 'republic',
        href: '/republic',
        page: 'administration/tenants/republic',
        right: 'tenants.view',
      },
      {
        key: 'republic_periods',
        href: '/ledger/republic',
        page: 'ledger/periods/republic',
        right: 'tenants.view',
      },
      {
        key: 'tenants',
        href: '/tenants',
        page: 'administration/tenants/index',
        right: 'tenants.view',
      },
      {
        key: 'plugins',
        href: '/plugins',
        page: 'administration/plugins/index',
        right: 'plugins.view',
      },
      {
        key: 'divisions',
        href: '/divisions',
        page: 'administration/divisions/index',
        right: 'divisions.view',
      },
      {
        key: 'entries',
        href: '/entries',
        page: 'administration/tenants/entries',
        right: 'audit.view',
      },
      {
        key: 'visas',
        href: '/visas',
        page: 'administration/visas/index',
        waits: 'visas',
      },
      {
        key: 'settings',
        href: '/settings',
        page: 'administration/settings/index',
        right: 'settings.view',
      },
      {
        key: 'numbering',
        href: '/numbering',
        page: 'administration/numbering/index',
        right: 'settings.view',
      },
      {
        key: 'templates',
        href: '/templates',
        page: 'administration/templates/index',
        right: 'settings.view',
      },
      {
        key: 'announcements',
        href: '/announcements',
        page: 'administration/announcements/index',
        right: 'announcements.edit',
      },
      { key: 'users', href: '/users', page: 'administration/users/index', right: 'users.view' },
      { key: 'groups', href: '/groups', page: 'administration/groups/index', right: 'users.view' },
      { key: 'roles', href: '/roles', page: 'administration/roles/index', right: 'users.view' },
      {
        key: 'channels',
        href: '/channels',
        page: 'payments/channels/index',
        right: 'channels.view',
      },
      {
        key: 'message_channels',
        href: '/message-channels',
        page: 'payments/message_channels/index',
        right: 'channels.view',
      },
      { key: 'audit', href: '/audit', page: 'administration/audit/index', right: 'audit.view' },
    ],
  },
]
