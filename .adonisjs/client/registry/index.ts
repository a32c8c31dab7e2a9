/* eslint-disable prettier/prettier */
import type { AdonisEndpoint } from '@tuyau/core/types'
import type { Registry } from './schema.d.ts'
import type { ApiDefinition } from './tree.d.ts'

const placeholder: any = {}

const routes = {
  'session.create': {
    methods: ["GET","HEAD"],
    pattern: '/sign-in',
    tokens: [{"old":"/sign-in","type":0,"val":"sign-in","end":""}],
    types: placeholder as Registry['session.create']['types'],
  },
  'session.store': {
    methods: ["POST"],
    pattern: '/session',
    tokens: [{"old":"/session","type":0,"val":"session","end":""}],
    types: placeholder as Registry['session.store']['types'],
  },
  'locale.store': {
    methods: ["POST"],
    pattern: '/locale',
    tokens: [{"old":"/locale","type":0,"val":"locale","end":""}],
    types: placeholder as Registry['locale.store']['types'],
  },
  'session.destroy': {
    methods: ["DELETE"],
    pattern: '/session',
    tokens: [{"old":"/session","type":0,"val":"session","end":""}],
    types: placeholder as Registry['session.destroy']['types'],
  },
  'search.show': {
    methods: ["GET","HEAD"],
    pattern: '/search',
    tokens: [{"old":"/search","type":0,"val":"search","end":""}],
    types: placeholder as Registry['search.show']['types'],
  },
  'work.index': {
    methods: ["GET","HEAD"],
    pattern: '/work',
    tokens: [{"old":"/work","type":0,"val":"work","end":""}],
    types: placeholder as Registry['work.index']['types'],
  },
  'audit.index': {
    methods: ["GET","HEAD"],
    pattern: '/audit',
    tokens: [{"old":"/audit","type":0,"val":"audit","end":""}],
    types: placeholder as Registry['audit.index']['types'],
  },
  'audit.views': {
    methods: ["GET","HEAD"],
    pattern: '/audit/views',
    tokens: [{"old":"/audit/views","type":0,"val":"audit","end":""},{"old":"/audit/views","type":0,"val":"views","end":""}],
    types: placeholder as Registry['audit.views']['types'],
  },
  'audit.show': {
    methods: ["GET","HEAD"],
    pattern: '/audit/:id',
    tokens: [{"old":"/audit/:id","type":0,"val":"audit","end":""},{"old":"/audit/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['audit.show']['types'],
  },
  'audit.export': {
    methods: ["GET","HEAD"],
    pattern: '/audit.csv',
    tokens: [{"old":"/audit.csv","type":0,"val":"audit.csv","end":""}],
    types: placeholder as Registry['audit.export']['types'],
  },
  'tariffs.index': {
    methods: ["GET","HEAD"],
    pattern: '/reference/tariffs',
    tokens: [{"old":"/reference/tariffs","type":0,"val":"reference","end":""},{"old":"/reference/tariffs","type":0,"val":"tariffs","end":""}],
    types: placeholder as Registry['tariffs.index']['types'],
  },
  'tariffs.show': {
    methods: ["GET","HEAD"],
    pattern: '/reference/tariffs/:id',
    tokens: [{"old":"/reference/tariffs/:id","type":0,"val":"reference","end":""},{"old":"/reference/tariffs/:id","type":0,"val":"tariffs","end":""},{"old":"/reference/tariffs/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['tariffs.show']['types'],
  },
  'rules.index': {
    methods: ["GET","HEAD"],
    pattern: '/reference/rules',
    tokens: [{"old":"/reference/rules","type":0,"val":"reference","end":""},{"old":"/reference/rules","type":0,"val":"rules","end":""}],
    types: placeholder as Registry['rules.index']['types'],
  },
  'rules.export': {
    methods: ["GET","HEAD"],
    pattern: '/reference/rules.csv',
    tokens: [{"old":"/reference/rules.csv","type":0,"val":"reference","end":""},{"old":"/reference/rules.csv","type":0,"val":"rules.csv","end":""}],
    types: placeholder as Registry['rules.export']['types'],
  },
  'rules.show': {
    methods: ["GET","HEAD"],
    pattern: '/reference/rules/:code',
    tokens: [{"old":"/reference/rules/:code","type":0,"val":"reference","end":""},{"old":"/reference/rules/:code","type":0,"val":"rules","end":""},{"old":"/reference/rules/:code","type":1,"val":"code","end":""}],
    types: placeholder as Registry['rules.show']['types'],
  },
  'rules.store': {
    methods: ["POST"],
    pattern: '/reference/rules/:code',
    tokens: [{"old":"/reference/rules/:code","type":0,"val":"reference","end":""},{"old":"/reference/rules/:code","type":0,"val":"rules","end":""},{"old":"/reference/rules/:code","type":1,"val":"code","end":""}],
    types: placeholder as Registry['rules.store']['types'],
  },
  'classifiers.index': {
    methods: ["GET","HEAD"],
    pattern: '/reference/classifiers',
    tokens: [{"old":"/reference/classifiers","type":0,"val":"reference","end":""},{"old":"/reference/classifiers","type":0,"val":"classifiers","end":""}],
    types: placeholder as Registry['classifiers.index']['types'],
  },
  'classifiers.show': {
    methods: ["GET","HEAD"],
    pattern: '/reference/classifiers/:classifier',
    tokens: [{"old":"/reference/classifiers/:classifier","type":0,"val":"reference","end":""},{"old":"/reference/classifiers/:classifier","type":0,"val":"classifiers","end":""},{"old":"/reference/classifiers/:classifier","type":1,"val":"classifier","end":""}],
    types: placeholder as Registry['classifiers.show']['types'],
  },
  'classifiers.export': {
    methods: ["GET","HEAD"],
    pattern: '/reference/classifiers/:classifier/csv',
    tokens: [{"old":"/reference/classifiers/:classifier/csv","type":0,"val":"reference","end":""},{"old":"/reference/classifiers/:classifier/csv","type":0,"val":"classifiers","end":""},{"old":"/reference/classifiers/:classifier/csv","type":1,"val":"classifier","end":""},{"old":"/reference/classifiers/:classifier/csv","type":0,"val":"csv","end":""}],
    types: placeholder as Registry['classifiers.export']['types'],
  },
  'item_files.create': {
    methods: ["GET","HEAD"],
    pattern: '/reference/classifiers/:classifier/import',
    tokens: [{"old":"/reference/classifiers/:classifier/import","type":0,"val":"reference","end":""},{"old":"/reference/classifiers/:classifier/import","type":0,"val":"classifiers","end":""},{"old":"/reference/classifiers/:classifier/import","type":1,"val":"classifier","end":""},{"old":"/reference/classifiers/:classifier/import","type":0,"val":"import","end":""}],
    types: placeholder as Registry['item_files.create']['types'],
  },
  'item_files.store': {
    methods: ["POST"],
    pattern: '/reference/classifiers/:classifier/import',
    tokens: [{"old":"/reference/classifiers/:classifier/import","type":0,"val":"reference","end":""},{"old":"/reference/classifiers/:classifier/import","type":0,"val":"classifiers","end":""},{"old":"/reference/classifiers/:classifier/import","type":1,"val":"classifier","end":""},{"old":"/reference/classifiers/:classifier/import","type":0,"val":"import","end":""}],
    types: placeholder as Registry['item_files.store']['types'],
  },
  'items.create': {
    methods: ["GET","HEAD"],
    pattern: '/reference/classifiers/:classifier/items/create',
    tokens: [{"old":"/reference/classifiers/:classifier/items/create","type":0,"val":"reference","end":""},{"old":"/reference/classifiers/:classifier/items/create","type":0,"val":"classifiers","end":""},{"old":"/reference/classifiers/:classifier/items/create","type":1,"val":"classifier","end":""},{"old":"/reference/classifiers/:classifier/items/create","type":0,"val":"items","end":""},{"old":"/reference/classifiers/:classifier/items/create","type":0,"val":"create","end":""}],
    types: placeholder as Registry['items.create']['types'],
  },
  'items.store': {
    methods: ["POST"],
    pattern: '/reference/classifiers/:classifier/items',
    tokens: [{"old":"/reference/classifiers/:classifier/items","type":0,"val":"reference","end":""},{"old":"/reference/classifiers/:classifier/items","type":0,"val":"classifiers","end":""},{"old":"/reference/classifiers/:classifier/items","type":1,"val":"classifier","end":""},{"old":"/reference/classifiers/:classifier/items","type":0,"val":"items","end":""}],
    types: placeholder as Registry['items.store']['types'],
  },
  'items.show': {
    methods: ["GET","HEAD"],
    pattern: '/reference/classifiers/:classifier/items/:code',
    tokens: [{"old":"/reference/classifiers/:classifier/items/:code","type":0,"val":"reference","end":""},{"old":"/reference/classifiers/:classifier/items/:code","type":0,"val":"classifiers","end":""},{"old":"/reference/classifiers/:classifier/items/:code","type":1,"val":"classifier","end":""},{"old":"/reference/classifiers/:classifier/items/:code","type":0,"val":"items","end":""},{"old":"/reference/classifiers/:classifier/items/:code","type":1,"val":"code","end":""}],
    types: placeholder as Registry['items.show']['types'],
  },
  'items.close': {
    methods: ["POST"],
    pattern: '/reference/classifiers/:classifier/items/:id/closing',
    tokens: [{"old":"/reference/classifiers/:classifier/items/:id/closing","type":0,"val":"reference","end":""},{"old":"/reference/classifiers/:classifier/items/:id/closing","type":0,"val":"classifiers","end":""},{"old":"/reference/classifiers/:classifier/items/:id/closing","type":1,"val":"classifier","end":""},{"old":"/reference/classifiers/:classifier/items/:id/closing","type":0,"val":"items","end":""},{"old":"/reference/classifiers/:classifier/items/:id/closing","type":1,"val":"id","end":""},{"old":"/reference/classifiers/:classifier/items/:id/closing","type":0,"val":"closing","end":""}],
    types: placeholder as Registry['items.close']['types'],
  },
  'streets.index': {
    methods: ["GET","HEAD"],
    pattern: '/reference/streets',
    tokens: [{"old":"/reference/streets","type":0,"val":"reference","end":""},{"old":"/reference/streets","type":0,"val":"streets","end":""}],
    types: placeholder as Registry['streets.index']['types'],
  },
  'streets.find': {
    methods: ["GET","HEAD"],
    pattern: '/reference/streets/find',
    tokens: [{"old":"/reference/streets/find","type":0,"val":"reference","end":""},{"old":"/reference/streets/find","type":0,"val":"streets","end":""},{"old":"/reference/streets/find","type":0,"val":"find","end":""}],
    types: placeholder as Registry['streets.find']['types'],
  },
  'streets.create': {
    methods: ["GET","HEAD"],
    pattern: '/reference/streets/create',
    tokens: [{"old":"/reference/streets/create","type":0,"val":"reference","end":""},{"old":"/reference/streets/create","type":0,"val":"streets","end":""},{"old":"/reference/streets/create","type":0,"val":"create","end":""}],
    types: placeholder as Registry['streets.create']['types'],
  },
  'streets.store': {
    methods: ["POST"],
    pattern: '/reference/streets',
    tokens: [{"old":"/reference/streets","type":0,"val":"reference","end":""},{"old":"/reference/streets","type":0,"val":"streets","end":""}],
    types: placeholder as Registry['streets.store']['types'],
  },
  'streets.show': {
    methods: ["GET","HEAD"],
    pattern: '/reference/streets/:id',
    tokens: [{"old":"/reference/streets/:id","type":0,"val":"reference","end":""},{"old":"/reference/streets/:id","type":0,"val":"streets","end":""},{"old":"/reference/streets/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['streets.show']['types'],
  },
  'streets.rename': {
    methods: ["POST"],
    pattern: '/reference/streets/:id/names',
    tokens: [{"old":"/reference/streets/:id/names","type":0,"val":"reference","end":""},{"old":"/reference/streets/:id/names","type":0,"val":"streets","end":""},{"old":"/reference/streets/:id/names","type":1,"val":"id","end":""},{"old":"/reference/streets/:id/names","type":0,"val":"names","end":""}],
    types: placeholder as Registry['streets.rename']['types'],
  },
  'streets.merge': {
    methods: ["POST"],
    pattern: '/reference/streets/:id/merger',
    tokens: [{"old":"/reference/streets/:id/merger","type":0,"val":"reference","end":""},{"old":"/reference/streets/:id/merger","type":0,"val":"streets","end":""},{"old":"/reference/streets/:id/merger","type":1,"val":"id","end":""},{"old":"/reference/streets/:id/merger","type":0,"val":"merger","end":""}],
    types: placeholder as Registry['streets.merge']['types'],
  },
  'streets.build': {
    methods: ["POST"],
    pattern: '/reference/streets/:id/buildings',
    tokens: [{"old":"/reference/streets/:id/buildings","type":0,"val":"reference","end":""},{"old":"/reference/streets/:id/buildings","type":0,"val":"streets","end":""},{"old":"/reference/streets/:id/buildings","type":1,"val":"id","end":""},{"old":"/reference/streets/:id/buildings","type":0,"val":"buildings","end":""}],
    types: placeholder as Registry['streets.build']['types'],
  },
  'buildings.close': {
    methods: ["POST"],
    pattern: '/reference/buildings/:id/closing',
    tokens: [{"old":"/reference/buildings/:id/closing","type":0,"val":"reference","end":""},{"old":"/reference/buildings/:id/closing","type":0,"val":"buildings","end":""},{"old":"/reference/buildings/:id/closing","type":1,"val":"id","end":""},{"old":"/reference/buildings/:id/closing","type":0,"val":"closing","end":""}],
    types: placeholder as Registry['buildings.close']['types'],
  },
  'metering.readings.create': {
    methods: ["GET","HEAD"],
    pattern: '/metering/readings/create',
    tokens: [{"old":"/metering/readings/create","type":0,"val":"metering","end":""},{"old":"/metering/readings/create","type":0,"val":"readings","end":""},{"old":"/metering/readings/create","type":0,"val":"create","end":""}],
    types: placeholder as Registry['metering.readings.create']['types'],
  },
  'metering.readings.store': {
    methods: ["POST"],
    pattern: '/metering/readings',
    tokens: [{"old":"/metering/readings","type":0,"val":"metering","end":""},{"old":"/metering/readings","type":0,"val":"readings","end":""}],
    types: placeholder as Registry['metering.readings.store']['types'],
  },
  'metering.confirmations.store': {
    methods: ["POST"],
    pattern: '/metering/readings/:id/confirmation',
    tokens: [{"old":"/metering/readings/:id/confirmation","type":0,"val":"metering","end":""},{"old":"/metering/readings/:id/confirmation","type":0,"val":"readings","end":""},{"old":"/metering/readings/:id/confirmation","type":1,"val":"id","end":""},{"old":"/metering/readings/:id/confirmation","type":0,"val":"confirmation","end":""}],
    types: placeholder as Registry['metering.confirmations.store']['types'],
  },
  'metering.imports.index': {
    methods: ["GET","HEAD"],
    pattern: '/metering/imports',
    tokens: [{"old":"/metering/imports","type":0,"val":"metering","end":""},{"old":"/metering/imports","type":0,"val":"imports","end":""}],
    types: placeholder as Registry['metering.imports.index']['types'],
  },
  'metering.imports.store': {
    methods: ["POST"],
    pattern: '/metering/imports',
    tokens: [{"old":"/metering/imports","type":0,"val":"metering","end":""},{"old":"/metering/imports","type":0,"val":"imports","end":""}],
    types: placeholder as Registry['metering.imports.store']['types'],
  },
  'metering.imports.show': {
    methods: ["GET","HEAD"],
    pattern: '/metering/imports/:id',
    tokens: [{"old":"/metering/imports/:id","type":0,"val":"metering","end":""},{"old":"/metering/imports/:id","type":0,"val":"imports","end":""},{"old":"/metering/imports/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['metering.imports.show']['types'],
  },
  'billing.runs.index': {
    methods: ["GET","HEAD"],
    pattern: '/billing/runs',
    tokens: [{"old":"/billing/runs","type":0,"val":"billing","end":""},{"old":"/billing/runs","type":0,"val":"runs","end":""}],
    types: placeholder as Registry['billing.runs.index']['types'],
  },
  'billing.runs.create': {
    methods: ["GET","HEAD"],
    pattern: '/billing/runs/new',
    tokens: [{"old":"/billing/runs/new","type":0,"val":"billing","end":""},{"old":"/billing/runs/new","type":0,"val":"runs","end":""},{"old":"/billing/runs/new","type":0,"val":"new","end":""}],
    types: placeholder as Registry['billing.runs.create']['types'],
  },
  'billing.runs.store': {
    methods: ["POST"],
    pattern: '/billing/runs',
    tokens: [{"old":"/billing/runs","type":0,"val":"billing","end":""},{"old":"/billing/runs","type":0,"val":"runs","end":""}],
    types: placeholder as Registry['billing.runs.store']['types'],
  },
  'billing.runs.show': {
    methods: ["GET","HEAD"],
    pattern: '/billing/runs/:id',
    tokens: [{"old":"/billing/runs/:id","type":0,"val":"billing","end":""},{"old":"/billing/runs/:id","type":0,"val":"runs","end":""},{"old":"/billing/runs/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['billing.runs.show']['types'],
  },
  'billing.runs.stop': {
    methods: ["POST"],
    pattern: '/billing/runs/:id/stop',
    tokens: [{"old":"/billing/runs/:id/stop","type":0,"val":"billing","end":""},{"old":"/billing/runs/:id/stop","type":0,"val":"runs","end":""},{"old":"/billing/runs/:id/stop","type":1,"val":"id","end":""},{"old":"/billing/runs/:id/stop","type":0,"val":"stop","end":""}],
    types: placeholder as Registry['billing.runs.stop']['types'],
  },
  'billing.runs.resume': {
    methods: ["POST"],
    pattern: '/billing/runs/:id/resume',
    tokens: [{"old":"/billing/runs/:id/resume","type":0,"val":"billing","end":""},{"old":"/billing/runs/:id/resume","type":0,"val":"runs","end":""},{"old":"/billing/runs/:id/resume","type":1,"val":"id","end":""},{"old":"/billing/runs/:id/resume","type":0,"val":"resume","end":""}],
    types: placeholder as Registry['billing.runs.resume']['types'],
  },
  'billing.invoices.file': {
    methods: ["GET","HEAD"],
    pattern: '/billing/accounts/:id/invoices/:file',
    tokens: [{"old":"/billing/accounts/:id/invoices/:file","type":0,"val":"billing","end":""},{"old":"/billing/accounts/:id/invoices/:file","type":0,"val":"accounts","end":""},{"old":"/billing/accounts/:id/invoices/:file","type":1,"val":"id","end":""},{"old":"/billing/accounts/:id/invoices/:file","type":0,"val":"invoices","end":""},{"old":"/billing/accounts/:id/invoices/:file","type":1,"val":"file","end":""}],
    types: placeholder as Registry['billing.invoices.file']['types'],
  },
  'billing.invoices.show': {
    methods: ["GET","HEAD"],
    pattern: '/billing/accounts/:id/invoices/:period',
    tokens: [{"old":"/billing/accounts/:id/invoices/:period","type":0,"val":"billing","end":""},{"old":"/billing/accounts/:id/invoices/:period","type":0,"val":"accounts","end":""},{"old":"/billing/accounts/:id/invoices/:period","type":1,"val":"id","end":""},{"old":"/billing/accounts/:id/invoices/:period","type":0,"val":"invoices","end":""},{"old":"/billing/accounts/:id/invoices/:period","type":1,"val":"period","end":""}],
    types: placeholder as Registry['billing.invoices.show']['types'],
  },
  'billing.runs.progress': {
    methods: ["GET","HEAD"],
    pattern: '/billing/runs/:id/progress',
    tokens: [{"old":"/billing/runs/:id/progress","type":0,"val":"billing","end":""},{"old":"/billing/runs/:id/progress","type":0,"val":"runs","end":""},{"old":"/billing/runs/:id/progress","type":1,"val":"id","end":""},{"old":"/billing/runs/:id/progress","type":0,"val":"progress","end":""}],
    types: placeholder as Registry['billing.runs.progress']['types'],
  },
  'payments.index': {
    methods: ["GET","HEAD"],
    pattern: '/payments',
    tokens: [{"old":"/payments","type":0,"val":"payments","end":""}],
    types: placeholder as Registry['payments.index']['types'],
  },
  'payments.export': {
    methods: ["GET","HEAD"],
    pattern: '/payments.csv',
    tokens: [{"old":"/payments.csv","type":0,"val":"payments.csv","end":""}],
    types: placeholder as Registry['payments.export']['types'],
  },
  'payments.create': {
    methods: ["GET","HEAD"],
    pattern: '/payments/new',
    tokens: [{"old":"/payments/new","type":0,"val":"payments","end":""},{"old":"/payments/new","type":0,"val":"new","end":""}],
    types: placeholder as Registry['payments.create']['types'],
  },
  'payments.payers': {
    methods: ["GET","HEAD"],
    pattern: '/payments/payers',
    tokens: [{"old":"/payments/payers","type":0,"val":"payments","end":""},{"old":"/payments/payers","type":0,"val":"payers","end":""}],
    types: placeholder as Registry['payments.payers']['types'],
  },
  'payments.preview': {
    methods: ["GET","HEAD"],
    pattern: '/payments/preview',
    tokens: [{"old":"/payments/preview","type":0,"val":"payments","end":""},{"old":"/payments/preview","type":0,"val":"preview","end":""}],
    types: placeholder as Registry['payments.preview']['types'],
  },
  'payments.store': {
    methods: ["POST"],
    pattern: '/payments',
    tokens: [{"old":"/payments","type":0,"val":"payments","end":""}],
    types: placeholder as Registry['payments.store']['types'],
  },
  'payments.show': {
    methods: ["GET","HEAD"],
    pattern: '/payments/:id',
    tokens: [{"old":"/payments/:id","type":0,"val":"payments","end":""},{"old":"/payments/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['payments.show']['types'],
  },
  'payments.receipt': {
    methods: ["GET","HEAD"],
    pattern: '/payments/:id/receipt.pdf',
    tokens: [{"old":"/payments/:id/receipt.pdf","type":0,"val":"payments","end":""},{"old":"/payments/:id/receipt.pdf","type":1,"val":"id","end":""},{"old":"/payments/:id/receipt.pdf","type":0,"val":"receipt.pdf","end":""}],
    types: placeholder as Registry['payments.receipt']['types'],
  },
  'payments.reverse': {
    methods: ["POST"],
    pattern: '/payments/:id/reversal',
    tokens: [{"old":"/payments/:id/reversal","type":0,"val":"payments","end":""},{"old":"/payments/:id/reversal","type":1,"val":"id","end":""},{"old":"/payments/:id/reversal","type":0,"val":"reversal","end":""}],
    types: placeholder as Registry['payments.reverse']['types'],
  },
  'gateway': {
    methods: ["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"],
    pattern: '/gateway/:tenant/:adapter',
    tokens: [{"old":"/gateway/:tenant/:adapter","type":0,"val":"gateway","end":""},{"old":"/gateway/:tenant/:adapter","type":1,"val":"tenant","end":""},{"old":"/gateway/:tenant/:adapter","type":1,"val":"adapter","end":""}],
    types: placeholder as Registry['gateway']['types'],
  },
  'household.export': {
    methods: ["GET","HEAD"],
    pattern: '/household/accounts.csv',
    tokens: [{"old":"/household/accounts.csv","type":0,"val":"household","end":""},{"old":"/household/accounts.csv","type":0,"val":"accounts.csv","end":""}],
    types: placeholder as Registry['household.export']['types'],
  },
  'household.index': {
    methods: ["GET","HEAD"],
    pattern: '/household/accounts',
    tokens: [{"old":"/household/accounts","type":0,"val":"household","end":""},{"old":"/household/accounts","type":0,"val":"accounts","end":""}],
    types: placeholder as Registry['household.index']['types'],
  },
  'household.show': {
    methods: ["GET","HEAD"],
    pattern: '/household/accounts/:id',
    tokens: [{"old":"/household/accounts/:id","type":0,"val":"household","end":""},{"old":"/household/accounts/:id","type":0,"val":"accounts","end":""},{"old":"/household/accounts/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['household.show']['types'],
  },
  'household.phone.update': {
    methods: ["PUT"],
    pattern: '/household/accounts/:id/phone',
    tokens: [{"old":"/household/accounts/:id/phone","type":0,"val":"household","end":""},{"old":"/household/accounts/:id/phone","type":0,"val":"accounts","end":""},{"old":"/household/accounts/:id/phone","type":1,"val":"id","end":""},{"old":"/household/accounts/:id/phone","type":0,"val":"phone","end":""}],
    types: placeholder as Registry['household.phone.update']['types'],
  },
  'home': {
    methods: ["GET","HEAD"],
    pattern: '/',
    tokens: [{"old":"/","type":0,"val":"/","end":""}],
    types: placeholder as Registry['home']['types'],
  },
  'portal.session.create': {
    methods: ["GET","HEAD"],
    pattern: '/cabinet/sign-in',
    tokens: [{"old":"/cabinet/sign-in","type":0,"val":"cabinet","end":""},{"old":"/cabinet/sign-in","type":0,"val":"sign-in","end":""}],
    types: placeholder as Registry['portal.session.create']['types'],
  },
  'portal.code.store': {
    methods: ["POST"],
    pattern: '/cabinet/code-request',
    tokens: [{"old":"/cabinet/code-request","type":0,"val":"cabinet","end":""},{"old":"/cabinet/code-request","type":0,"val":"code-request","end":""}],
    types: placeholder as Registry['portal.code.store']['types'],
  },
  'portal.code.show': {
    methods: ["GET","HEAD"],
    pattern: '/cabinet/code',
    tokens: [{"old":"/cabinet/code","type":0,"val":"cabinet","end":""},{"old":"/cabinet/code","type":0,"val":"code","end":""}],
    types: placeholder as Registry['portal.code.show']['types'],
  },
  'portal.session.store': {
    methods: ["POST"],
    pattern: '/cabinet/session',
    tokens: [{"old":"/cabinet/session","type":0,"val":"cabinet","end":""},{"old":"/cabinet/session","type":0,"val":"session","end":""}],
    types: placeholder as Registry['portal.session.store']['types'],
  },
  'portal.session.destroy': {
    methods: ["DELETE"],
    pattern: '/cabinet/session',
    tokens: [{"old":"/cabinet/session","type":0,"val":"cabinet","end":""},{"old":"/cabinet/session","type":0,"val":"session","end":""}],
    types: placeholder as Registry['portal.session.destroy']['types'],
  },
  'portal.show': {
    methods: ["GET","HEAD"],
    pattern: '/cabinet',
    tokens: [{"old":"/cabinet","type":0,"val":"cabinet","end":""}],
    types: placeholder as Registry['portal.show']['types'],
  },
  'portal.bills.index': {
    methods: ["GET","HEAD"],
    pattern: '/cabinet/bills',
    tokens: [{"old":"/cabinet/bills","type":0,"val":"cabinet","end":""},{"old":"/cabinet/bills","type":0,"val":"bills","end":""}],
    types: placeholder as Registry['portal.bills.index']['types'],
  },
  'portal.bills.show': {
    methods: ["GET","HEAD"],
    pattern: '/cabinet/bills/:period',
    tokens: [{"old":"/cabinet/bills/:period","type":0,"val":"cabinet","end":""},{"old":"/cabinet/bills/:period","type":0,"val":"bills","end":""},{"old":"/cabinet/bills/:period","type":1,"val":"period","end":""}],
    types: placeholder as Registry['portal.bills.show']['types'],
  },
  'portal.bills.file': {
    methods: ["GET","HEAD"],
    pattern: '/cabinet/bills/:file',
    tokens: [{"old":"/cabinet/bills/:file","type":0,"val":"cabinet","end":""},{"old":"/cabinet/bills/:file","type":0,"val":"bills","end":""},{"old":"/cabinet/bills/:file","type":1,"val":"file","end":""}],
    types: placeholder as Registry['portal.bills.file']['types'],
  },
  'portal.reading.create': {
    methods: ["GET","HEAD"],
    pattern: '/cabinet/reading',
    tokens: [{"old":"/cabinet/reading","type":0,"val":"cabinet","end":""},{"old":"/cabinet/reading","type":0,"val":"reading","end":""}],
    types: placeholder as Registry['portal.reading.create']['types'],
  },
  'portal.reading.store': {
    methods: ["POST"],
    pattern: '/cabinet/reading',
    tokens: [{"old":"/cabinet/reading","type":0,"val":"cabinet","end":""},{"old":"/cabinet/reading","type":0,"val":"reading","end":""}],
    types: placeholder as Registry['portal.reading.store']['types'],
  },
  'portal.payments.index': {
    methods: ["GET","HEAD"],
    pattern: '/cabinet/payments',
    tokens: [{"old":"/cabinet/payments","type":0,"val":"cabinet","end":""},{"old":"/cabinet/payments","type":0,"val":"payments","end":""}],
    types: placeholder as Registry['portal.payments.index']['types'],
  },
} as const satisfies Record<string, AdonisEndpoint>

export { routes }

export const registry = {
  routes,
  $tree: {} as ApiDefinition,
}

declare module '@tuyau/core/types' {
  export interface UserRegistry {
    routes: typeof routes
    $tree: ApiDefinition
  }
}
