/* eslint-disable prettier/prettier */
/// <reference path="../manifest.d.ts" />

import type { ExtractBody, ExtractErrorResponse, ExtractQuery, ExtractQueryForGet, ExtractResponse } from '@tuyau/core/types'
import type { InferInput, SimpleError } from '@vinejs/vine/types'

export type ParamValue = string | number | bigint | boolean

export interface Registry {
  'session.create': {
    methods: ["GET","HEAD"]
    pattern: '/sign-in'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/sessions_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/sessions_controller').default['create']>>>
    }
  }
  'session.store': {
    methods: ["POST"]
    pattern: '/session'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/session').sessionValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/session').sessionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/sessions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/sessions_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'locale.store': {
    methods: ["POST"]
    pattern: '/locale'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/locales_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/locales_controller').default['store']>>>
    }
  }
  'session.destroy': {
    methods: ["DELETE"]
    pattern: '/session'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/sessions_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/sessions_controller').default['destroy']>>>
    }
  }
  'search.show': {
    methods: ["GET","HEAD"]
    pattern: '/search'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/searches_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/searches_controller').default['show']>>>
    }
  }
  'work.index': {
    methods: ["GET","HEAD"]
    pattern: '/work'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/running_work_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/running_work_controller').default['index']>>>
    }
  }
  'second_step.create': {
    methods: ["GET","HEAD"]
    pattern: '/sign-in/code'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/second_steps_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/second_steps_controller').default['create']>>>
    }
  }
  'second_step.store': {
    methods: ["POST"]
    pattern: '/sign-in/code'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/session').secondStepValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/session').secondStepValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/second_steps_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/second_steps_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'enrolment.create': {
    methods: ["GET","HEAD"]
    pattern: '/sign-in/enrol'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/enrolments_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/enrolments_controller').default['create']>>>
    }
  }
  'enrolment.store': {
    methods: ["POST"]
    pattern: '/sign-in/enrol'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/session').secondStepValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/session').secondStepValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/enrolments_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/enrolments_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'welcome.create': {
    methods: ["GET","HEAD"]
    pattern: '/welcome/:region/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { region: ParamValue; token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/welcomes_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/welcomes_controller').default['create']>>>
    }
  }
  'welcome.store': {
    methods: ["POST"]
    pattern: '/welcome/:region/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { region: ParamValue; token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/welcomes_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/welcomes_controller').default['store']>>>
    }
  }
  'confirmation.create': {
    methods: ["GET","HEAD"]
    pattern: '/confirm'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/confirmations_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/confirmations_controller').default['create']>>>
    }
  }
  'confirmation.store': {
    methods: ["POST"]
    pattern: '/confirm'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/session').confirmationValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/session').confirmationValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/confirmations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/confirmations_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'own.show': {
    methods: ["GET","HEAD"]
    pattern: '/my'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/own_accounts_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/own_accounts_controller').default['show']>>>
    }
  }
  'own.password': {
    methods: ["PUT"]
    pattern: '/my/password'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/session').changedPasswordValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/session').changedPasswordValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/own_passwords_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/own_passwords_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'own.locale': {
    methods: ["PUT"]
    pattern: '/my/locale'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/own_locales_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/own_locales_controller').default['update']>>>
    }
  }
  'own.sessions': {
    methods: ["DELETE"]
    pattern: '/my/sessions/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/own_sessions_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/own_sessions_controller').default['destroy']>>>
    }
  }
  'users.link': {
    methods: ["POST"]
    pattern: '/users/:id/link'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/user_links_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/user_links_controller').default['store']>>>
    }
  }
  'users.sessions': {
    methods: ["DELETE"]
    pattern: '/users/:id/sessions/:session'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; session: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/user_sessions_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/user_sessions_controller').default['destroy']>>>
    }
  }
  'users.authenticator': {
    methods: ["DELETE"]
    pattern: '/users/:id/authenticator'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/user_authenticators_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/user_authenticators_controller').default['destroy']>>>
    }
  }
  'own.authenticator': {
    methods: ["GET","HEAD"]
    pattern: '/my/authenticator'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/own_authenticators_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/own_authenticators_controller').default['create']>>>
    }
  }
  'own.authenticator.store': {
    methods: ["POST"]
    pattern: '/my/authenticator'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/session').secondStepValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/session').secondStepValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/own_authenticators_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/own_authenticators_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'own.authenticator.remove': {
    methods: ["DELETE"]
    pattern: '/my/authenticator'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/own_authenticators_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/own_authenticators_controller').default['destroy']>>>
    }
  }
  'own.recovery_codes': {
    methods: ["POST"]
    pattern: '/my/authenticator/codes'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/own_recovery_codes_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/own_recovery_codes_controller').default['store']>>>
    }
  }
  'audit.index': {
    methods: ["GET","HEAD"]
    pattern: '/audit'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/audits_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/audits_controller').default['index']>>>
    }
  }
  'audit.views': {
    methods: ["GET","HEAD"]
    pattern: '/audit/views'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/personal_views_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/personal_views_controller').default['index']>>>
    }
  }
  'audit.show': {
    methods: ["GET","HEAD"]
    pattern: '/audit/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/audits_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/audits_controller').default['show']>>>
    }
  }
  'audit.export': {
    methods: ["GET","HEAD"]
    pattern: '/audit.csv'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/audit_exports_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/audit_exports_controller').default['show']>>>
    }
  }
  'announcements.index': {
    methods: ["GET","HEAD"]
    pattern: '/announcements'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#administration/validators/announcement').announcementListValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/announcements_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/announcements_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'announcements.create': {
    methods: ["GET","HEAD"]
    pattern: '/announcements/new'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/announcements_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/announcements_controller').default['create']>>>
    }
  }
  'announcements.store': {
    methods: ["POST"]
    pattern: '/announcements'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/announcement').announcementValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/announcement').announcementValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/announcements_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/announcements_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'announcements.end': {
    methods: ["POST"]
    pattern: '/announcements/:id/end'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/setting').reasonValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/setting').reasonValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/announcement_ends_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/announcement_ends_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'announcements.dismiss': {
    methods: ["POST"]
    pattern: '/announcements/:id/dismissal'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/announcement').dismissalValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/announcement').dismissalValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/announcement_dismissals_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/announcement_dismissals_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'divisions.index': {
    methods: ["GET","HEAD"]
    pattern: '/divisions'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#administration/validators/division').treeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/divisions_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/divisions_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'divisions.create': {
    methods: ["GET","HEAD"]
    pattern: '/divisions/new'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/divisions_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/divisions_controller').default['create']>>>
    }
  }
  'divisions.store': {
    methods: ["POST"]
    pattern: '/divisions'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/division').newDivisionValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/division').newDivisionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/divisions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/divisions_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'divisions.show': {
    methods: ["GET","HEAD"]
    pattern: '/divisions/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/divisions_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/divisions_controller').default['show']>>>
    }
  }
  'divisions.edit': {
    methods: ["GET","HEAD"]
    pattern: '/divisions/:id/edit'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/divisions_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/divisions_controller').default['edit']>>>
    }
  }
  'divisions.update': {
    methods: ["POST"]
    pattern: '/divisions/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/division').divisionValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/division').divisionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/divisions_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/divisions_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'division_moves.store': {
    methods: ["POST"]
    pattern: '/divisions/:id/moves'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/division').moveValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/division').moveValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/division_moves_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/division_moves_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'division_moves.destroy': {
    methods: ["POST"]
    pattern: '/divisions/:id/moves/:move/cancellation'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/tenant').reasonValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; move: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/tenant').reasonValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/division_moves_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/division_moves_controller').default['destroy']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'division_positions.update': {
    methods: ["POST"]
    pattern: '/divisions/:id/position'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/division').positionValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/division').positionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/division_positions_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/division_positions_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'division_signatories.store': {
    methods: ["POST"]
    pattern: '/divisions/:id/signatories'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/division').signatoryValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/division').signatoryValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/division_signatories_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/division_signatories_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'division_signatories.destroy': {
    methods: ["POST"]
    pattern: '/divisions/:id/signatories/:signatory/end'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/division').endValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; signatory: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/division').endValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/division_signatories_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/division_signatories_controller').default['destroy']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'numbering.index': {
    methods: ["GET","HEAD"]
    pattern: '/numbering'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/number_series_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/number_series_controller').default['index']>>>
    }
  }
  'numbering.show': {
    methods: ["GET","HEAD"]
    pattern: '/numbering/:kind'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { kind: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/number_series_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/number_series_controller').default['show']>>>
    }
  }
  'numbering.update': {
    methods: ["POST"]
    pattern: '/numbering/:kind'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/numbering').numberPatternValidator)>>
      paramsTuple: [ParamValue]
      params: { kind: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/numbering').numberPatternValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/number_series_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/number_series_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'numbering.cancel_plan': {
    methods: ["POST"]
    pattern: '/numbering/:kind/plans/:id/cancellation'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/setting').reasonValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { kind: ParamValue; id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/setting').reasonValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/number_plans_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/number_plans_controller').default['destroy']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'plugins.index': {
    methods: ["GET","HEAD"]
    pattern: '/plugins'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/plugins_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/plugins_controller').default['index']>>>
    }
  }
  'plugins.store': {
    methods: ["POST"]
    pattern: '/plugins'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/plugin').installValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/plugin').installValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/plugins_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/plugins_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'plugins.show': {
    methods: ["GET","HEAD"]
    pattern: '/plugins/:name'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { name: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/plugins_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/plugins_controller').default['show']>>>
    }
  }
  'plugins.force': {
    methods: ["POST"]
    pattern: '/plugins/:name/versions'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/plugin').forceValidator)>>
      paramsTuple: [ParamValue]
      params: { name: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/plugin').forceValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/plugin_versions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/plugin_versions_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'plugins.remove': {
    methods: ["POST"]
    pattern: '/plugins/:name/removal'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/plugin').removalValidator)>>
      paramsTuple: [ParamValue]
      params: { name: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/plugin').removalValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/plugin_versions_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/plugin_versions_controller').default['destroy']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'plugins.rest': {
    methods: ["POST"]
    pattern: '/plugins/:name/rest'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/plugin').restValidator)>>
      paramsTuple: [ParamValue]
      params: { name: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/plugin').restValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/plugin_rests_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/plugin_rests_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'plugins.regions': {
    methods: ["POST"]
    pattern: '/plugins/:name/regions'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/plugin').regionValidator)>>
      paramsTuple: [ParamValue]
      params: { name: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/plugin').regionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/plugin_regions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/plugin_regions_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'templates.index': {
    methods: ["GET","HEAD"]
    pattern: '/templates'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/templates_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/templates_controller').default['index']>>>
    }
  }
  'templates.show': {
    methods: ["GET","HEAD"]
    pattern: '/templates/:kind'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { kind: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/templates_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/templates_controller').default['show']>>>
    }
  }
  'templates.update': {
    methods: ["POST"]
    pattern: '/templates/:kind'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/template').templateValidator)>>
      paramsTuple: [ParamValue]
      params: { kind: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/template').templateValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/templates_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/templates_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'templates.preview': {
    methods: ["GET","HEAD"]
    pattern: '/templates/:kind/preview'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { kind: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#administration/validators/template').templatePreviewValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/template_previews_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/template_previews_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'templates.approve': {
    methods: ["POST"]
    pattern: '/templates/:kind/approval'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/template').templateApprovalValidator)>>
      paramsTuple: [ParamValue]
      params: { kind: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/template').templateApprovalValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/template_approvals_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/template_approvals_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'templates.withdraw': {
    methods: ["POST"]
    pattern: '/templates/:kind/versions/:id/withdrawal'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/setting').reasonValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { kind: ParamValue; id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/setting').reasonValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/template_withdrawals_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/template_withdrawals_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'republic.show': {
    methods: ["GET","HEAD"]
    pattern: '/republic'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/republic_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/republic_controller').default['show']>>>
    }
  }
  'republic.csv': {
    methods: ["GET","HEAD"]
    pattern: '/republic.csv'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/republic_controller').default['csv']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/republic_controller').default['csv']>>>
    }
  }
  'tenant_entries.index': {
    methods: ["GET","HEAD"]
    pattern: '/entries'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/tenant_entries_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/tenant_entries_controller').default['index']>>>
    }
  }
  'tenant_entries.destroy': {
    methods: ["DELETE"]
    pattern: '/entry'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/tenant_entries_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/tenant_entries_controller').default['destroy']>>>
    }
  }
  'tenants.index': {
    methods: ["GET","HEAD"]
    pattern: '/tenants'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#administration/validators/tenant').tenantFilterValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/tenants_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/tenants_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'tenants.store': {
    methods: ["POST"]
    pattern: '/tenants'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/tenant').newTenantValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/tenant').newTenantValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/tenants_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/tenants_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'tenants.create': {
    methods: ["GET","HEAD"]
    pattern: '/tenants/new'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/tenants_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/tenants_controller').default['create']>>>
    }
  }
  'tenant_looks.store': {
    methods: ["POST"]
    pattern: '/tenant-looks'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/tenant_looks_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/tenant_looks_controller').default['store']>>>
    }
  }
  'tenants.show': {
    methods: ["GET","HEAD"]
    pattern: '/tenants/:code'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { code: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/tenants_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/tenants_controller').default['show']>>>
    }
  }
  'tenant_suspensions.store': {
    methods: ["POST"]
    pattern: '/tenants/:code/suspension'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/tenant').reasonValidator)>>
      paramsTuple: [ParamValue]
      params: { code: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/tenant').reasonValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/tenant_suspensions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/tenant_suspensions_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'tenant_suspensions.destroy': {
    methods: ["POST"]
    pattern: '/tenants/:code/resumption'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/tenant').reasonValidator)>>
      paramsTuple: [ParamValue]
      params: { code: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/tenant').reasonValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/tenant_suspensions_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/tenant_suspensions_controller').default['destroy']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'tenant_openings.update': {
    methods: ["POST"]
    pattern: '/tenants/:code/opening'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { code: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/tenant_openings_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/tenant_openings_controller').default['update']>>>
    }
  }
  'tenant_invitations.store': {
    methods: ["POST"]
    pattern: '/tenants/:code/invitation'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { code: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/tenant_invitations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/tenant_invitations_controller').default['store']>>>
    }
  }
  'tenant_entries.store': {
    methods: ["POST"]
    pattern: '/tenants/:code/entry'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/tenant').entryValidator)>>
      paramsTuple: [ParamValue]
      params: { code: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/tenant').entryValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/tenant_entries_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/tenant_entries_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'tenant_exports.store': {
    methods: ["POST"]
    pattern: '/tenants/:code/exports'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/tenant').reasonValidator)>>
      paramsTuple: [ParamValue]
      params: { code: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/tenant').reasonValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/tenant_exports_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/tenant_exports_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'tenant_exports.show': {
    methods: ["GET","HEAD"]
    pattern: '/tenants/:code/exports/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { code: ParamValue; id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/tenant_exports_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/tenant_exports_controller').default['show']>>>
    }
  }
  'settings.index': {
    methods: ["GET","HEAD"]
    pattern: '/settings'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/settings_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/settings_controller').default['index']>>>
    }
  }
  'settings.show': {
    methods: ["GET","HEAD"]
    pattern: '/settings/:code'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { code: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/settings_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/settings_controller').default['show']>>>
    }
  }
  'settings.update': {
    methods: ["POST"]
    pattern: '/settings/:code'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/setting').settingChangeValidator)>>
      paramsTuple: [ParamValue]
      params: { code: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/setting').settingChangeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/settings_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/settings_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.cancel_plan': {
    methods: ["POST"]
    pattern: '/settings/:code/plans/:id/cancellation'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/setting').reasonValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { code: ParamValue; id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/setting').reasonValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/setting_plans_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/setting_plans_controller').default['destroy']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'users.index': {
    methods: ["GET","HEAD"]
    pattern: '/users'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/users_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/users_controller').default['index']>>>
    }
  }
  'users.export': {
    methods: ["GET","HEAD"]
    pattern: '/users.csv'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/user_exports_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/user_exports_controller').default['show']>>>
    }
  }
  'users.colleagues': {
    methods: ["GET","HEAD"]
    pattern: '/users/colleagues'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#administration/validators/user').colleagueValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/colleagues_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/colleagues_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'users.create': {
    methods: ["GET","HEAD"]
    pattern: '/users/new'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/users_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/users_controller').default['create']>>>
    }
  }
  'users.store': {
    methods: ["POST"]
    pattern: '/users'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/user').newUserValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/user').newUserValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/users_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/users_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'users.show': {
    methods: ["GET","HEAD"]
    pattern: '/users/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/users_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/users_controller').default['show']>>>
    }
  }
  'users.edit': {
    methods: ["GET","HEAD"]
    pattern: '/users/:id/edit'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/users_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/users_controller').default['edit']>>>
    }
  }
  'users.update': {
    methods: ["PUT"]
    pattern: '/users/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/user').userValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/user').userValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/users_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/users_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'users.block': {
    methods: ["POST"]
    pattern: '/users/:id/block'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/user').reasonedValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/user').reasonedValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/user_blocks_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/user_blocks_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'users.unblock': {
    methods: ["DELETE"]
    pattern: '/users/:id/block'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/user').reasonedValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/user').reasonedValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/user_blocks_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/user_blocks_controller').default['destroy']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'users.grants.store': {
    methods: ["POST"]
    pattern: '/users/:id/grants'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/user').grantValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/user').grantValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/user_grants_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/user_grants_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'users.stand_ins.store': {
    methods: ["POST"]
    pattern: '/users/:id/stand-ins'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/user').standInValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/user').standInValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/stand_ins_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/stand_ins_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'grants.end': {
    methods: ["POST"]
    pattern: '/grants/:id/end'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/user').grantEndValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/user').grantEndValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/grant_ends_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/grant_ends_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'groups.index': {
    methods: ["GET","HEAD"]
    pattern: '/groups'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/groups_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/groups_controller').default['index']>>>
    }
  }
  'groups.store': {
    methods: ["POST"]
    pattern: '/groups'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/user').groupValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/user').groupValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/groups_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/groups_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'groups.show': {
    methods: ["GET","HEAD"]
    pattern: '/groups/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/groups_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/groups_controller').default['show']>>>
    }
  }
  'groups.update': {
    methods: ["PUT"]
    pattern: '/groups/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/user').groupValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/user').groupValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/groups_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/groups_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'groups.close': {
    methods: ["POST"]
    pattern: '/groups/:id/closure'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/user').reasonedValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/user').reasonedValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/group_closures_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/group_closures_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'groups.grants.store': {
    methods: ["POST"]
    pattern: '/groups/:id/grants'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/user').grantValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/user').grantValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/group_grants_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/group_grants_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'groups.members.store': {
    methods: ["POST"]
    pattern: '/groups/:id/members'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/user').memberValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/user').memberValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/group_members_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/group_members_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'groups.members.leave': {
    methods: ["POST"]
    pattern: '/groups/:id/members/:user/leaving'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/user').reasonedValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; user: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/user').reasonedValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/group_leavings_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/group_leavings_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'roles.index': {
    methods: ["GET","HEAD"]
    pattern: '/roles'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/roles_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/roles_controller').default['index']>>>
    }
  }
  'roles.store': {
    methods: ["POST"]
    pattern: '/roles'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/role').newRoleValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/role').newRoleValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/roles_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/roles_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'roles.rights': {
    methods: ["PUT"]
    pattern: '/roles/rights'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/role').rolesValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/role').rolesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/role_matrices_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/role_matrices_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'roles.update': {
    methods: ["PUT"]
    pattern: '/roles/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/role').roleValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/role').roleValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/roles_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/roles_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'roles.close': {
    methods: ["POST"]
    pattern: '/roles/:id/closure'
    types: {
      body: ExtractBody<InferInput<(typeof import('#administration/validators/user').reasonedValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#administration/validators/user').reasonedValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/role_closures_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/role_closures_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'visas.index': {
    methods: ["GET","HEAD"]
    pattern: '/visas'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#administration/validators/visa').visaListValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/visas_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/visas_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'visas.show': {
    methods: ["GET","HEAD"]
    pattern: '/visas/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/visas_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/visas_controller').default['show']>>>
    }
  }
  'visas.grant': {
    methods: ["POST"]
    pattern: '/visas/:id/grant'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/visa_decisions_controller').default['grant']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/visa_decisions_controller').default['grant']>>>
    }
  }
  'visas.refuse': {
    methods: ["POST"]
    pattern: '/visas/:id/refusal'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/visa_decisions_controller').default['refuse']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/visa_decisions_controller').default['refuse']>>>
    }
  }
  'visas.withdraw': {
    methods: ["POST"]
    pattern: '/visas/:id/withdrawal'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/administration/controllers/visa_decisions_controller').default['withdraw']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/administration/controllers/visa_decisions_controller').default['withdraw']>>>
    }
  }
  'tariffs.index': {
    methods: ["GET","HEAD"]
    pattern: '/reference/tariffs'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/tariffs_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/tariffs_controller').default['index']>>>
    }
  }
  'tariffs.show': {
    methods: ["GET","HEAD"]
    pattern: '/reference/tariffs/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/tariffs_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/tariffs_controller').default['show']>>>
    }
  }
  'rules.index': {
    methods: ["GET","HEAD"]
    pattern: '/reference/rules'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/rules_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/rules_controller').default['index']>>>
    }
  }
  'rules.export': {
    methods: ["GET","HEAD"]
    pattern: '/reference/rules.csv'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/rules_controller').default['export']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/rules_controller').default['export']>>>
    }
  }
  'rules.show': {
    methods: ["GET","HEAD"]
    pattern: '/reference/rules/:code'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { code: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/rules_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/rules_controller').default['show']>>>
    }
  }
  'rules.store': {
    methods: ["POST"]
    pattern: '/reference/rules/:code'
    types: {
      body: ExtractBody<InferInput<(typeof import('#reference/validators/rule_change').ruleChangeValidator)>>
      paramsTuple: [ParamValue]
      params: { code: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#reference/validators/rule_change').ruleChangeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/rules_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/rules_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'classifiers.index': {
    methods: ["GET","HEAD"]
    pattern: '/reference/classifiers'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/classifiers_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/classifiers_controller').default['index']>>>
    }
  }
  'classifiers.show': {
    methods: ["GET","HEAD"]
    pattern: '/reference/classifiers/:classifier'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { classifier: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/classifiers_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/classifiers_controller').default['show']>>>
    }
  }
  'classifiers.export': {
    methods: ["GET","HEAD"]
    pattern: '/reference/classifiers/:classifier/csv'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { classifier: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/classifiers_controller').default['export']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/classifiers_controller').default['export']>>>
    }
  }
  'item_files.create': {
    methods: ["GET","HEAD"]
    pattern: '/reference/classifiers/:classifier/import'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { classifier: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/item_files_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/item_files_controller').default['create']>>>
    }
  }
  'item_files.store': {
    methods: ["POST"]
    pattern: '/reference/classifiers/:classifier/import'
    types: {
      body: ExtractBody<InferInput<(typeof import('#reference/validators/item').itemFileValidator)>>
      paramsTuple: [ParamValue]
      params: { classifier: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#reference/validators/item').itemFileValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/item_files_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/item_files_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'items.create': {
    methods: ["GET","HEAD"]
    pattern: '/reference/classifiers/:classifier/items/create'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { classifier: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/items_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/items_controller').default['create']>>>
    }
  }
  'items.store': {
    methods: ["POST"]
    pattern: '/reference/classifiers/:classifier/items'
    types: {
      body: ExtractBody<InferInput<(typeof import('#reference/validators/item').itemValidator)>>
      paramsTuple: [ParamValue]
      params: { classifier: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#reference/validators/item').itemValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/items_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/items_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'items.show': {
    methods: ["GET","HEAD"]
    pattern: '/reference/classifiers/:classifier/items/:code'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { classifier: ParamValue; code: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/items_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/items_controller').default['show']>>>
    }
  }
  'items.close': {
    methods: ["POST"]
    pattern: '/reference/classifiers/:classifier/items/:id/closing'
    types: {
      body: ExtractBody<InferInput<(typeof import('#reference/validators/item').closingValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { classifier: ParamValue; id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#reference/validators/item').closingValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/items_controller').default['close']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/items_controller').default['close']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'streets.index': {
    methods: ["GET","HEAD"]
    pattern: '/reference/streets'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/streets_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/streets_controller').default['index']>>>
    }
  }
  'streets.find': {
    methods: ["GET","HEAD"]
    pattern: '/reference/streets/find'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/streets_controller').default['find']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/streets_controller').default['find']>>>
    }
  }
  'streets.create': {
    methods: ["GET","HEAD"]
    pattern: '/reference/streets/create'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/streets_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/streets_controller').default['create']>>>
    }
  }
  'streets.store': {
    methods: ["POST"]
    pattern: '/reference/streets'
    types: {
      body: ExtractBody<InferInput<(typeof import('#reference/validators/street').newStreetValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#reference/validators/street').newStreetValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/streets_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/streets_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'streets.show': {
    methods: ["GET","HEAD"]
    pattern: '/reference/streets/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/streets_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/streets_controller').default['show']>>>
    }
  }
  'streets.rename': {
    methods: ["POST"]
    pattern: '/reference/streets/:id/names'
    types: {
      body: ExtractBody<InferInput<(typeof import('#reference/validators/street').renamingValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#reference/validators/street').renamingValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/street_changes_controller').default['rename']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/street_changes_controller').default['rename']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'streets.merge': {
    methods: ["POST"]
    pattern: '/reference/streets/:id/merger'
    types: {
      body: ExtractBody<InferInput<(typeof import('#reference/validators/street').mergingValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#reference/validators/street').mergingValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/street_changes_controller').default['merge']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/street_changes_controller').default['merge']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'streets.build': {
    methods: ["POST"]
    pattern: '/reference/streets/:id/buildings'
    types: {
      body: ExtractBody<InferInput<(typeof import('#reference/validators/street').newBuildingValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#reference/validators/street').newBuildingValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/street_changes_controller').default['build']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/street_changes_controller').default['build']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'buildings.change': {
    methods: ["POST"]
    pattern: '/reference/buildings/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#reference/validators/street').buildingValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#reference/validators/street').buildingValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/street_changes_controller').default['change']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/street_changes_controller').default['change']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'buildings.close': {
    methods: ["POST"]
    pattern: '/reference/buildings/:id/closing'
    types: {
      body: ExtractBody<InferInput<(typeof import('#reference/validators/item').closingValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#reference/validators/item').closingValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/street_changes_controller').default['demolish']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/street_changes_controller').default['demolish']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'publications.index': {
    methods: ["GET","HEAD"]
    pattern: '/reference/publications'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/publications_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/publications_controller').default['index']>>>
    }
  }
  'publications.create': {
    methods: ["GET","HEAD"]
    pattern: '/reference/publications/create'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/publications_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/publications_controller').default['create']>>>
    }
  }
  'publications.store': {
    methods: ["POST"]
    pattern: '/reference/publications'
    types: {
      body: ExtractBody<InferInput<(typeof import('#reference/validators/publication').publicationValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#reference/validators/publication').publicationValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/publications_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/publications_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'publications.show': {
    methods: ["GET","HEAD"]
    pattern: '/reference/publications/:number'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { number: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/publications_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/publications_controller').default['show']>>>
    }
  }
  'publications.download': {
    methods: ["GET","HEAD"]
    pattern: '/reference/publications/:number/bundle'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { number: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/publications_controller').default['download']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/publications_controller').default['download']>>>
    }
  }
  'receipts.index': {
    methods: ["GET","HEAD"]
    pattern: '/reference/receipts'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/receipts_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/receipts_controller').default['index']>>>
    }
  }
  'receipts.create': {
    methods: ["GET","HEAD"]
    pattern: '/reference/receipts/create'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#reference/validators/publication').receiptValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/receipts_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/receipts_controller').default['create']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'receipts.store': {
    methods: ["POST"]
    pattern: '/reference/receipts'
    types: {
      body: ExtractBody<InferInput<(typeof import('#reference/validators/publication').receiptValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#reference/validators/publication').receiptValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/receipts_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/receipts_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'receipts.upload': {
    methods: ["POST"]
    pattern: '/reference/receipts/file'
    types: {
      body: ExtractBody<InferInput<(typeof import('#reference/validators/publication').bundleValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#reference/validators/publication').bundleValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/receipts_controller').default['upload']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/receipts_controller').default['upload']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'receipts.show': {
    methods: ["GET","HEAD"]
    pattern: '/reference/receipts/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/receipts_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/receipts_controller').default['show']>>>
    }
  }
  'conflict_decisions.store': {
    methods: ["POST"]
    pattern: '/reference/conflicts/:id/decision'
    types: {
      body: ExtractBody<InferInput<(typeof import('#reference/validators/publication').conflictValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#reference/validators/publication').conflictValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/conflict_decisions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/conflict_decisions_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'bundles.show': {
    methods: ["GET","HEAD"]
    pattern: '/reference/bundles/:number'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { number: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/bundles_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/bundles_controller').default['show']>>>
    }
  }
  'tariff_calendars.show': {
    methods: ["GET","HEAD"]
    pattern: '/reference/tariffs/calendar'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/tariff_calendars_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/tariff_calendars_controller').default['show']>>>
    }
  }
  'tariff_drafts.index': {
    methods: ["GET","HEAD"]
    pattern: '/reference/tariff-drafts'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#reference/validators/tariff_draft').draftListValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/tariff_drafts_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/tariff_drafts_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'tariff_drafts.create': {
    methods: ["GET","HEAD"]
    pattern: '/reference/tariff-drafts/create'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/tariff_drafts_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/tariff_drafts_controller').default['create']>>>
    }
  }
  'tariff_drafts.store': {
    methods: ["POST"]
    pattern: '/reference/tariff-drafts'
    types: {
      body: ExtractBody<InferInput<(typeof import('#reference/validators/tariff_draft').newDraftValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#reference/validators/tariff_draft').newDraftValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/tariff_drafts_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/tariff_drafts_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'tariff_drafts.show': {
    methods: ["GET","HEAD"]
    pattern: '/reference/tariff-drafts/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/tariff_drafts_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/tariff_drafts_controller').default['show']>>>
    }
  }
  'tariff_drafts.update': {
    methods: ["PUT"]
    pattern: '/reference/tariff-drafts/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#reference/validators/tariff_draft').draftValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#reference/validators/tariff_draft').draftValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/tariff_drafts_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/tariff_drafts_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'tariff_drafts.publish': {
    methods: ["POST"]
    pattern: '/reference/tariff-drafts/:id/publication'
    types: {
      body: ExtractBody<InferInput<(typeof import('#reference/validators/tariff_draft').draftDecisionValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#reference/validators/tariff_draft').draftDecisionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/tariff_draft_decisions_controller').default['publish']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/tariff_draft_decisions_controller').default['publish']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'tariff_drafts.withdraw': {
    methods: ["POST"]
    pattern: '/reference/tariff-drafts/:id/withdrawal'
    types: {
      body: ExtractBody<InferInput<(typeof import('#reference/validators/tariff_draft').draftDecisionValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#reference/validators/tariff_draft').draftDecisionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/reference/controllers/tariff_draft_decisions_controller').default['withdraw']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/reference/controllers/tariff_draft_decisions_controller').default['withdraw']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'messages.report': {
    methods: ["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"]
    pattern: '/messages/:tenant/:code/:key'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue, ParamValue]
      params: { tenant: ParamValue; code: ParamValue; key: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/delivery_reports_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/delivery_reports_controller').default['store']>>>
    }
  }
  'metering.readings.create': {
    methods: ["GET","HEAD"]
    pattern: '/metering/readings/create'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/readings_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/readings_controller').default['create']>>>
    }
  }
  'metering.readings.store': {
    methods: ["POST"]
    pattern: '/metering/readings'
    types: {
      body: ExtractBody<InferInput<(typeof import('#metering/validators/reading').readingValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#metering/validators/reading').readingValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/readings_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/readings_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'metering.confirmations.store': {
    methods: ["POST"]
    pattern: '/metering/readings/:id/confirmation'
    types: {
      body: ExtractBody<InferInput<(typeof import('#metering/validators/reading').confirmationValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#metering/validators/reading').confirmationValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/confirmations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/confirmations_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'metering.supply.show': {
    methods: ["GET","HEAD"]
    pattern: '/metering/supply'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/supply_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/supply_controller').default['show']>>>
    }
  }
  'metering.supply.create': {
    methods: ["GET","HEAD"]
    pattern: '/metering/supply/new'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/supply_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/supply_controller').default['create']>>>
    }
  }
  'metering.norm_terms.store': {
    methods: ["POST"]
    pattern: '/metering/supply/norms'
    types: {
      body: ExtractBody<InferInput<(typeof import('#metering/validators/supply').normTermValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#metering/validators/supply').normTermValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/norm_terms_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/norm_terms_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'metering.equipment.store': {
    methods: ["POST"]
    pattern: '/metering/supply/equipment'
    types: {
      body: ExtractBody<InferInput<(typeof import('#metering/validators/supply').equipmentValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#metering/validators/supply').equipmentValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/boundary_equipment_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/boundary_equipment_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'metering.links.store': {
    methods: ["POST"]
    pattern: '/metering/supply/links'
    types: {
      body: ExtractBody<InferInput<(typeof import('#metering/validators/supply').linkValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#metering/validators/supply').linkValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/supply_links_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/supply_links_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'metering.links.end': {
    methods: ["POST"]
    pattern: '/metering/supply/links/:id/end'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/supply_endings_controller').default['link']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/supply_endings_controller').default['link']>>>
    }
  }
  'metering.equipment.end': {
    methods: ["POST"]
    pattern: '/metering/supply/equipment/:id/end'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/supply_endings_controller').default['equipment']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/supply_endings_controller').default['equipment']>>>
    }
  }
  'metering.acts.index': {
    methods: ["GET","HEAD"]
    pattern: '/metering/acts'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/usage_acts_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/usage_acts_controller').default['index']>>>
    }
  }
  'metering.acts.create': {
    methods: ["GET","HEAD"]
    pattern: '/metering/acts/new'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/usage_acts_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/usage_acts_controller').default['create']>>>
    }
  }
  'metering.acts.preview': {
    methods: ["GET","HEAD"]
    pattern: '/metering/acts/preview'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#metering/validators/usage_act').usageFactsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/usage_previews_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/usage_previews_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'metering.acts.store': {
    methods: ["POST"]
    pattern: '/metering/acts'
    types: {
      body: ExtractBody<InferInput<(typeof import('#metering/validators/usage_act').usageActValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#metering/validators/usage_act').usageActValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/usage_acts_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/usage_acts_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'metering.acts.show': {
    methods: ["GET","HEAD"]
    pattern: '/metering/acts/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/usage_acts_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/usage_acts_controller').default['show']>>>
    }
  }
  'metering.acts.print': {
    methods: ["GET","HEAD"]
    pattern: '/metering/acts/:id/act.pdf'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/usage_act_files_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/usage_act_files_controller').default['show']>>>
    }
  }
  'metering.acts.reverse': {
    methods: ["POST"]
    pattern: '/metering/acts/:id/reversal'
    types: {
      body: ExtractBody<InferInput<(typeof import('#metering/validators/usage_act').usageReversalValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#metering/validators/usage_act').usageReversalValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/usage_reversals_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/usage_reversals_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'metering.meters.change': {
    methods: ["GET","HEAD"]
    pattern: '/metering/meters/change'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/meter_changes_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/meter_changes_controller').default['create']>>>
    }
  }
  'metering.meters.preview': {
    methods: ["GET","HEAD"]
    pattern: '/metering/meters/change/preview'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/meter_change_previews_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/meter_change_previews_controller').default['show']>>>
    }
  }
  'metering.meters.replace': {
    methods: ["POST"]
    pattern: '/metering/meters/replacements'
    types: {
      body: ExtractBody<InferInput<(typeof import('#metering/validators/meter_change').replacementValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#metering/validators/meter_change').replacementValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/meter_replacements_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/meter_replacements_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'metering.meters.transformers': {
    methods: ["POST"]
    pattern: '/metering/meters/transformers'
    types: {
      body: ExtractBody<InferInput<(typeof import('#metering/validators/meter_change').transformersValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#metering/validators/meter_change').transformersValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/transformer_changes_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/transformer_changes_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'metering.imports.index': {
    methods: ["GET","HEAD"]
    pattern: '/metering/imports'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/imports_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/imports_controller').default['index']>>>
    }
  }
  'metering.imports.store': {
    methods: ["POST"]
    pattern: '/metering/imports'
    types: {
      body: ExtractBody<InferInput<(typeof import('#metering/validators/import').importValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#metering/validators/import').importValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/imports_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/imports_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'metering.imports.show': {
    methods: ["GET","HEAD"]
    pattern: '/metering/imports/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/imports_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/imports_controller').default['show']>>>
    }
  }
  'metering.settlement.show': {
    methods: ["GET","HEAD"]
    pattern: '/metering/settlement'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/settlements_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/settlements_controller').default['show']>>>
    }
  }
  'metering.settlement.store': {
    methods: ["POST"]
    pattern: '/metering/settlement'
    types: {
      body: ExtractBody<InferInput<(typeof import('#metering/validators/supply').settlementValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#metering/validators/supply').settlementValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/settlements_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/settlements_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'metering.sheets.index': {
    methods: ["GET","HEAD"]
    pattern: '/metering/sheets'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/reading_sheets_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/reading_sheets_controller').default['index']>>>
    }
  }
  'metering.sheets.store': {
    methods: ["POST"]
    pattern: '/metering/sheets'
    types: {
      body: ExtractBody<InferInput<(typeof import('#metering/validators/import').sheetValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#metering/validators/import').sheetValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/reading_sheets_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/reading_sheets_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'metering.sheets.template': {
    methods: ["GET","HEAD"]
    pattern: '/metering/sheets/readings.csv'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/reading_sheets_controller').default['template']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/reading_sheets_controller').default['template']>>>
    }
  }
  'metering.sheets.show': {
    methods: ["GET","HEAD"]
    pattern: '/metering/sheets/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/reading_sheets_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/reading_sheets_controller').default['show']>>>
    }
  }
  'metering.reactive_uses.store': {
    methods: ["POST"]
    pattern: '/metering/supply/reactive'
    types: {
      body: ExtractBody<InferInput<(typeof import('#metering/validators/supply').reactiveUseValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#metering/validators/supply').reactiveUseValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/reactive_uses_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/reactive_uses_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'metering.reactive_uses.reverse': {
    methods: ["POST"]
    pattern: '/metering/supply/reactive/:id/reversal'
    types: {
      body: ExtractBody<InferInput<(typeof import('#metering/validators/usage_act').usageReversalValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#metering/validators/usage_act').usageReversalValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/reactive_reversals_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/reactive_reversals_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'metering.reactive_files.create': {
    methods: ["GET","HEAD"]
    pattern: '/metering/reactive/import'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/reactive_files_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/reactive_files_controller').default['create']>>>
    }
  }
  'metering.reactive_files.store': {
    methods: ["POST"]
    pattern: '/metering/reactive/import'
    types: {
      body: ExtractBody<InferInput<(typeof import('#metering/monthly_file_validator').monthlyFileValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#metering/monthly_file_validator').monthlyFileValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/reactive_files_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/reactive_files_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'metering.reactive_files.show': {
    methods: ["GET","HEAD"]
    pattern: '/metering/reactive.csv'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#metering/monthly_file_validator').monthlyCsvValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/metering/controllers/reactive_files_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/metering/controllers/reactive_files_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'periods.index': {
    methods: ["GET","HEAD"]
    pattern: '/ledger/periods'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#ledger/validators/period').monthsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/ledger/controllers/periods_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/ledger/controllers/periods_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'periods.show': {
    methods: ["GET","HEAD"]
    pattern: '/ledger/periods/:division/:period'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { division: ParamValue; period: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/ledger/controllers/periods_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/ledger/controllers/periods_controller').default['show']>>>
    }
  }
  'periods.close': {
    methods: ["POST"]
    pattern: '/ledger/periods/:division/:period/closing'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { division: ParamValue; period: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/ledger/controllers/period_closings_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/ledger/controllers/period_closings_controller').default['store']>>>
    }
  }
  'periods.reopen': {
    methods: ["POST"]
    pattern: '/ledger/periods/:division/:period/reopening'
    types: {
      body: ExtractBody<InferInput<(typeof import('#ledger/validators/period').reopeningValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { division: ParamValue; period: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#ledger/validators/period').reopeningValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/ledger/controllers/period_reopenings_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/ledger/controllers/period_reopenings_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'periods.restatement': {
    methods: ["GET","HEAD"]
    pattern: '/ledger/periods/:division/:period/restatement.csv'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { division: ParamValue; period: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/ledger/controllers/restatement_files_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/ledger/controllers/restatement_files_controller').default['show']>>>
    }
  }
  'republic_periods.index': {
    methods: ["GET","HEAD"]
    pattern: '/ledger/republic'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#ledger/validators/period').monthsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/ledger/controllers/republic_periods_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/ledger/controllers/republic_periods_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'republic_periods.close': {
    methods: ["POST"]
    pattern: '/ledger/republic/:period/closing'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { period: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/ledger/controllers/republic_closings_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/ledger/controllers/republic_closings_controller').default['store']>>>
    }
  }
  'republic_periods.reopen': {
    methods: ["POST"]
    pattern: '/ledger/republic/:period/reopening'
    types: {
      body: ExtractBody<InferInput<(typeof import('#ledger/validators/period').reopeningValidator)>>
      paramsTuple: [ParamValue]
      params: { period: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#ledger/validators/period').reopeningValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/ledger/controllers/republic_reopenings_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/ledger/controllers/republic_reopenings_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'statements.show': {
    methods: ["GET","HEAD"]
    pattern: '/ledger/accounts/:id/statement'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#ledger/validators/statement').statementValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/ledger/controllers/statements_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/ledger/controllers/statements_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'billing.runs.index': {
    methods: ["GET","HEAD"]
    pattern: '/billing/runs'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#billing/validators/run').runListValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/runs_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/runs_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'billing.runs.create': {
    methods: ["GET","HEAD"]
    pattern: '/billing/runs/new'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#billing/validators/run').newRunValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/runs_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/runs_controller').default['create']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'billing.runs.store': {
    methods: ["POST"]
    pattern: '/billing/runs'
    types: {
      body: ExtractBody<InferInput<(typeof import('#billing/validators/run').runValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#billing/validators/run').runValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/runs_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/runs_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'billing.runs.show': {
    methods: ["GET","HEAD"]
    pattern: '/billing/runs/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#billing/validators/run').runErrorsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/runs_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/runs_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'billing.runs.stop': {
    methods: ["POST"]
    pattern: '/billing/runs/:id/stop'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/run_stops_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/run_stops_controller').default['store']>>>
    }
  }
  'billing.runs.resume': {
    methods: ["POST"]
    pattern: '/billing/runs/:id/resume'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/run_resumptions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/run_resumptions_controller').default['store']>>>
    }
  }
  'billing.runs.freeze': {
    methods: ["POST"]
    pattern: '/billing/runs/:id/freezing'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/run_freezings_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/run_freezings_controller').default['store']>>>
    }
  }
  'billing.runs.issue': {
    methods: ["POST"]
    pattern: '/billing/runs/:id/issue'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/run_issues_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/run_issues_controller').default['store']>>>
    }
  }
  'billing.runs.cancel': {
    methods: ["POST"]
    pattern: '/billing/runs/:id/cancellation'
    types: {
      body: ExtractBody<InferInput<(typeof import('#billing/validators/run').runCancellationValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#billing/validators/run').runCancellationValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/run_cancellations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/run_cancellations_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'billing.runs.deviations': {
    methods: ["GET","HEAD"]
    pattern: '/billing/runs/:id/deviations.csv'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/run_deviations_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/run_deviations_controller').default['show']>>>
    }
  }
  'billing.invoices.file': {
    methods: ["GET","HEAD"]
    pattern: '/billing/accounts/:id/invoices/:file'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; file: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/invoice_files_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/invoice_files_controller').default['show']>>>
    }
  }
  'billing.invoices.show': {
    methods: ["GET","HEAD"]
    pattern: '/billing/accounts/:id/invoices/:period'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; period: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/invoices_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/invoices_controller').default['show']>>>
    }
  }
  'billing.runs.progress': {
    methods: ["GET","HEAD"]
    pattern: '/billing/runs/:id/progress'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/run_progress_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/run_progress_controller').default['show']>>>
    }
  }
  'corrections.index': {
    methods: ["GET","HEAD"]
    pattern: '/billing/accounts/:id/corrections'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/corrections_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/corrections_controller').default['index']>>>
    }
  }
  'corrections.create': {
    methods: ["GET","HEAD"]
    pattern: '/billing/accounts/:id/corrections/new'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#billing/validators/correction').newCorrectionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/corrections_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/corrections_controller').default['create']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'corrections.store': {
    methods: ["POST"]
    pattern: '/billing/accounts/:id/corrections'
    types: {
      body: ExtractBody<InferInput<(typeof import('#billing/validators/correction').correctionValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#billing/validators/correction').correctionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/corrections_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/corrections_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'corrections.reverse': {
    methods: ["POST"]
    pattern: '/billing/accounts/:id/corrections/:correction/reversal'
    types: {
      body: ExtractBody<InferInput<(typeof import('#billing/validators/correction').correctionReversalValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; correction: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#billing/validators/correction').correctionReversalValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/correction_reversals_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/correction_reversals_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'tariff_trials.index': {
    methods: ["GET","HEAD"]
    pattern: '/billing/tariff-trials'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#billing/validators/tariff_trial').newTrialValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/tariff_trials_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/tariff_trials_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'tariff_trials.create': {
    methods: ["GET","HEAD"]
    pattern: '/billing/tariff-trials/new'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#billing/validators/tariff_trial').newTrialValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/tariff_trials_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/tariff_trials_controller').default['create']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'tariff_trials.store': {
    methods: ["POST"]
    pattern: '/billing/tariff-trials'
    types: {
      body: ExtractBody<InferInput<(typeof import('#billing/validators/tariff_trial').trialValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#billing/validators/tariff_trial').trialValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/tariff_trials_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/tariff_trials_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'tariff_trials.show': {
    methods: ["GET","HEAD"]
    pattern: '/billing/tariff-trials/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#billing/validators/tariff_trial').trialListValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/tariff_trials_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/tariff_trials_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'tariff_trials.export': {
    methods: ["GET","HEAD"]
    pattern: '/billing/tariff-trials/:id/csv'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/tariff_trial_exports_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/tariff_trial_exports_controller').default['show']>>>
    }
  }
  'tariff_trials.progress': {
    methods: ["GET","HEAD"]
    pattern: '/billing/tariff-trials/:id/progress'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/tariff_trial_progress_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/tariff_trial_progress_controller').default['show']>>>
    }
  }
  'billing.penalties.index': {
    methods: ["GET","HEAD"]
    pattern: '/billing/penalties'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#billing/validators/settlement').penaltyListValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/penalty_runs_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/penalty_runs_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'billing.penalties.create': {
    methods: ["GET","HEAD"]
    pattern: '/billing/penalties/new'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#billing/validators/settlement').penaltyScopeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/penalty_runs_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/penalty_runs_controller').default['create']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'billing.penalties.store': {
    methods: ["POST"]
    pattern: '/billing/penalties'
    types: {
      body: ExtractBody<InferInput<(typeof import('#billing/validators/run').runValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#billing/validators/run').runValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/penalty_runs_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/penalty_runs_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'billing.penalties.show': {
    methods: ["GET","HEAD"]
    pattern: '/billing/penalties/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/penalty_runs_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/penalty_runs_controller').default['show']>>>
    }
  }
  'billing.penalties.move': {
    methods: ["POST"]
    pattern: '/billing/penalties/:id/:move'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; move: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/penalty_run_moves_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/penalty_run_moves_controller').default['store']>>>
    }
  }
  'billing.volume_files.create': {
    methods: ["GET","HEAD"]
    pattern: '/billing/volumes/import'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/volume_files_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/volume_files_controller').default['create']>>>
    }
  }
  'billing.volume_files.store': {
    methods: ["POST"]
    pattern: '/billing/volumes/import'
    types: {
      body: ExtractBody<InferInput<(typeof import('#metering/monthly_file_validator').monthlyFileValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#metering/monthly_file_validator').monthlyFileValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/volume_files_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/volume_files_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'billing.volume_files.show': {
    methods: ["GET","HEAD"]
    pattern: '/billing/volumes.csv'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#metering/monthly_file_validator').monthlyCsvValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/volume_files_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/volume_files_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'billing.debts.index': {
    methods: ["GET","HEAD"]
    pattern: '/billing/debts'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/debts_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/debts_controller').default['index']>>>
    }
  }
  'billing.prepayments.index': {
    methods: ["GET","HEAD"]
    pattern: '/billing/prepayments'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#billing/validators/settlement').prepaymentListValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/prepayments_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/prepayments_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'billing.prepayments.store': {
    methods: ["POST"]
    pattern: '/billing/prepayments'
    types: {
      body: ExtractBody<InferInput<(typeof import('#billing/validators/settlement').prepaymentValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#billing/validators/settlement').prepaymentValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/prepayments_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/prepayments_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'billing.settlement': {
    methods: ["GET","HEAD"]
    pattern: '/billing/accounts/:id/settlement'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/settlements_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/settlements_controller').default['show']>>>
    }
  }
  'billing.holds.store': {
    methods: ["POST"]
    pattern: '/billing/accounts/:id/holds'
    types: {
      body: ExtractBody<InferInput<(typeof import('#billing/validators/settlement').holdValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#billing/validators/settlement').holdValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/penalty_holds_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/penalty_holds_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'billing.holds.end': {
    methods: ["POST"]
    pattern: '/billing/accounts/:id/holds/:hold/end'
    types: {
      body: ExtractBody<InferInput<(typeof import('#billing/validators/settlement').holdEndValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; hold: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#billing/validators/settlement').holdEndValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/penalty_hold_ends_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/penalty_hold_ends_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'billing.penalties.waive': {
    methods: ["POST"]
    pattern: '/billing/accounts/:id/penalties/:charge/waiver'
    types: {
      body: ExtractBody<InferInput<(typeof import('#billing/validators/settlement').waiverValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; charge: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#billing/validators/settlement').waiverValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/penalty_waivers_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/penalty_waivers_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'billing.prepayments.file': {
    methods: ["GET","HEAD"]
    pattern: '/billing/accounts/:id/prepayments/:file'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; file: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/prepayment_files_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/prepayment_files_controller').default['show']>>>
    }
  }
  'billing.volumes.store': {
    methods: ["POST"]
    pattern: '/billing/accounts/:id/volumes'
    types: {
      body: ExtractBody<InferInput<(typeof import('#billing/validators/settlement').volumeValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#billing/validators/settlement').volumeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/billing/controllers/contract_volumes_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/billing/controllers/contract_volumes_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.index': {
    methods: ["GET","HEAD"]
    pattern: '/payments'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/payments_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/payments_controller').default['index']>>>
    }
  }
  'payments.export': {
    methods: ["GET","HEAD"]
    pattern: '/payments.csv'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/payment_exports_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/payment_exports_controller').default['show']>>>
    }
  }
  'payments.create': {
    methods: ["GET","HEAD"]
    pattern: '/payments/new'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#payments/validators/payment').payingValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/payments_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/payments_controller').default['create']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.payers': {
    methods: ["GET","HEAD"]
    pattern: '/payments/payers'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#payments/validators/payment').payerSearchValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/payers_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/payers_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.preview': {
    methods: ["GET","HEAD"]
    pattern: '/payments/preview'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#payments/validators/payment').previewValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/payment_previews_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/payment_previews_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.store': {
    methods: ["POST"]
    pattern: '/payments'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/payment').paymentValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/payment').paymentValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/payments_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/payments_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.show': {
    methods: ["GET","HEAD"]
    pattern: '/payments/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/payments_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/payments_controller').default['show']>>>
    }
  }
  'payments.receipt': {
    methods: ["GET","HEAD"]
    pattern: '/payments/:id/receipt.pdf'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/receipts_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/receipts_controller').default['show']>>>
    }
  }
  'payments.reverse': {
    methods: ["POST"]
    pattern: '/payments/:id/reversal'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/payment').reversalValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/payment').reversalValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/reversals_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/reversals_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'gateway': {
    methods: ["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"]
    pattern: '/gateway/:tenant/:adapter'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { tenant: ParamValue; adapter: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/provider_calls_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/provider_calls_controller').default['store']>>>
    }
  }
  'gateway.tail': {
    methods: ["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"]
    pattern: '/gateway/:tenant/:adapter/*'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue, ParamValue]
      params: { tenant: ParamValue; adapter: ParamValue; '*': ParamValue[] }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/provider_calls_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/provider_calls_controller').default['store']>>>
    }
  }
  'payments.cash.index': {
    methods: ["GET","HEAD"]
    pattern: '/payments/cash'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#payments/validators/cash').shiftListValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/cash_desks_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/cash_desks_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.cash.desks.store': {
    methods: ["POST"]
    pattern: '/payments/cash/desks'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/cash').deskValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/cash').deskValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/cash_desks_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/cash_desks_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.cash.desks.close': {
    methods: ["POST"]
    pattern: '/payments/cash/desks/:id/closing'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/cash').reasonValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/cash').reasonValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/cash_desks_controller').default['close']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/cash_desks_controller').default['close']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.cash.shifts.store': {
    methods: ["POST"]
    pattern: '/payments/cash/desks/:id/shifts'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/cash').shiftValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/cash').shiftValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/shifts_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/shifts_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.cash.move': {
    methods: ["POST"]
    pattern: '/payments/cash/desks/:id/documents'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/cash').drawerValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/cash').drawerValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/drawer_documents_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/drawer_documents_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.cash.documents.reverse': {
    methods: ["POST"]
    pattern: '/payments/cash/documents/:id/reversal'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/cash').reasonValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/cash').reasonValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/drawer_documents_controller').default['reverse']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/drawer_documents_controller').default['reverse']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.cash.shifts.show': {
    methods: ["GET","HEAD"]
    pattern: '/payments/cash/shifts/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/shifts_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/shifts_controller').default['show']>>>
    }
  }
  'payments.cash.report': {
    methods: ["GET","HEAD"]
    pattern: '/payments/cash/shifts/:id/report.pdf'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/shift_reports_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/shift_reports_controller').default['show']>>>
    }
  }
  'payments.cash.shifts.close': {
    methods: ["POST"]
    pattern: '/payments/cash/shifts/:id/closing'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/cash').closingValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/cash').closingValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/shift_closings_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/shift_closings_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.cash.shifts.correct': {
    methods: ["POST"]
    pattern: '/payments/cash/shifts/:id/correction'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/cash').correctionValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/cash').correctionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/shift_corrections_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/shift_corrections_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.return': {
    methods: ["POST"]
    pattern: '/payments/:id/return'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/cash').returnValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/cash').returnValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/returns_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/returns_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.requests.create': {
    methods: ["GET","HEAD"]
    pattern: '/payments/requests/new'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#payments/validators/payment_request').requestFormValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/payment_requests_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/payment_requests_controller').default['create']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.requests.store': {
    methods: ["POST"]
    pattern: '/payments/requests'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/payment_request').paymentRequestValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/payment_request').paymentRequestValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/payment_requests_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/payment_requests_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'channels.index': {
    methods: ["GET","HEAD"]
    pattern: '/channels'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/channels_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/channels_controller').default['index']>>>
    }
  }
  'channels.create': {
    methods: ["GET","HEAD"]
    pattern: '/channels/new/:adapter?'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/channels_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/channels_controller').default['create']>>>
    }
  }
  'channels.store': {
    methods: ["POST"]
    pattern: '/channels'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/channel').newChannelValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/channel').newChannelValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/channels_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/channels_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'channels.show': {
    methods: ["GET","HEAD"]
    pattern: '/channels/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/channels_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/channels_controller').default['show']>>>
    }
  }
  'channels.edit': {
    methods: ["GET","HEAD"]
    pattern: '/channels/:id/edit'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/channels_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/channels_controller').default['edit']>>>
    }
  }
  'channels.update': {
    methods: ["PUT"]
    pattern: '/channels/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/channel').channelChangeValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/channel').channelChangeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/channels_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/channels_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'channels.enable': {
    methods: ["POST"]
    pattern: '/channels/:id/enabling'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/channel_states_controller').default['enable']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/channel_states_controller').default['enable']>>>
    }
  }
  'channels.disable': {
    methods: ["POST"]
    pattern: '/channels/:id/disabling'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/channel_states_controller').default['disable']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/channel_states_controller').default['disable']>>>
    }
  }
  'channels.renew_password': {
    methods: ["POST"]
    pattern: '/channels/:id/password'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/channel').passwordRenewalValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/channel').passwordRenewalValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/channel_credentials_controller').default['renew']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/channel_credentials_controller').default['renew']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'channels.rotate_secret': {
    methods: ["POST"]
    pattern: '/channels/:id/secrets/:name'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/channel').secretValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; name: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/channel').secretValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/channel_credentials_controller').default['rotate']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/channel_credentials_controller').default['rotate']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'channels.sheet': {
    methods: ["GET","HEAD"]
    pattern: '/channels/:id/sheet.pdf'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/channel_sheets_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/channel_sheets_controller').default['show']>>>
    }
  }
  'channels.trial': {
    methods: ["GET","HEAD"]
    pattern: '/channels/:id/trial'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/channel_trials_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/channel_trials_controller').default['create']>>>
    }
  }
  'channels.try': {
    methods: ["POST"]
    pattern: '/channels/:id/trial'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/channel').trialValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/channel').trialValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/channel_trials_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/channel_trials_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'channels.columns': {
    methods: ["GET","HEAD"]
    pattern: '/channels/:id/columns'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/channel_columns_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/channel_columns_controller').default['edit']>>>
    }
  }
  'channels.preview_columns': {
    methods: ["POST"]
    pattern: '/channels/:id/columns/preview'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/channel').sampleValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/channel').sampleValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/channel_columns_controller').default['preview']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/channel_columns_controller').default['preview']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'channels.name_columns': {
    methods: ["PUT"]
    pattern: '/channels/:id/columns'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/channel').columnsValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/channel').columnsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/channel_columns_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/channel_columns_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'channels.end_old_credentials': {
    methods: ["DELETE"]
    pattern: '/channels/:id/old-credentials'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/channel').channelReasonValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/channel').channelReasonValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/channel_credentials_controller').default['endOld']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/channel_credentials_controller').default['endOld']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'message_channels.try': {
    methods: ["POST"]
    pattern: '/message-channels/:code/trial'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/message_channel').trialValidator)>>
      paramsTuple: [ParamValue]
      params: { code: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/message_channel').trialValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/message_channel_trials_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/message_channel_trials_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'message_channels.index': {
    methods: ["GET","HEAD"]
    pattern: '/message-channels'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/message_channels_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/message_channels_controller').default['index']>>>
    }
  }
  'message_channels.create': {
    methods: ["GET","HEAD"]
    pattern: '/message-channels/new'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/message_channels_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/message_channels_controller').default['create']>>>
    }
  }
  'message_channels.store': {
    methods: ["POST"]
    pattern: '/message-channels'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/message_channel').newMessageChannelValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/message_channel').newMessageChannelValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/message_channels_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/message_channels_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'message_channels.edit': {
    methods: ["GET","HEAD"]
    pattern: '/message-channels/:code/edit'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { code: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/message_channels_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/message_channels_controller').default['edit']>>>
    }
  }
  'message_channels.update': {
    methods: ["PUT"]
    pattern: '/message-channels/:code'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/message_channel').messageChannelChangeValidator)>>
      paramsTuple: [ParamValue]
      params: { code: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/message_channel').messageChannelChangeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/message_channels_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/message_channels_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'message_channels.enable': {
    methods: ["POST"]
    pattern: '/message-channels/:code/enabling'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { code: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/message_channel_states_controller').default['enable']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/message_channel_states_controller').default['enable']>>>
    }
  }
  'message_channels.disable': {
    methods: ["POST"]
    pattern: '/message-channels/:code/disabling'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { code: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/message_channel_states_controller').default['disable']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/message_channel_states_controller').default['disable']>>>
    }
  }
  'payments.reconciliation.index': {
    methods: ["GET","HEAD"]
    pattern: '/payments/reconciliation'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#payments/validators/reconciliation').daysValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/reconciliation_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/reconciliation_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.reconciliation.act': {
    methods: ["GET","HEAD"]
    pattern: '/payments/reconciliation/:code/act.pdf'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { code: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#payments/validators/reconciliation').daysValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/agent_acts_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/agent_acts_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.settlements.store': {
    methods: ["POST"]
    pattern: '/payments/reconciliation/:code/settlements'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/reconciliation').settlementValidator)>>
      paramsTuple: [ParamValue]
      params: { code: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/reconciliation').settlementValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/settlements_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/settlements_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.reconciliation.show': {
    methods: ["GET","HEAD"]
    pattern: '/payments/reconciliation/:code/:day'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { code: ParamValue; day: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/reconciliation_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/reconciliation_controller').default['show']>>>
    }
  }
  'payments.reconciliation.store': {
    methods: ["POST"]
    pattern: '/payments/reconciliation/:code/:day'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { code: ParamValue; day: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/reconciliation_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/reconciliation_controller').default['store']>>>
    }
  }
  'payments.settlements.reverse': {
    methods: ["POST"]
    pattern: '/payments/settlements/:id/reversal'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/reconciliation').reasonValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/reconciliation').reasonValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/settlements_controller').default['reverse']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/settlements_controller').default['reverse']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.terms.index': {
    methods: ["GET","HEAD"]
    pattern: '/payments/terms'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/terms_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/terms_controller').default['index']>>>
    }
  }
  'payments.terms.store': {
    methods: ["POST"]
    pattern: '/payments/terms'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/reconciliation').termsValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/reconciliation').termsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/terms_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/terms_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.cut_holds.index': {
    methods: ["GET","HEAD"]
    pattern: '/payments/cut-holds'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/cut_holds_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/cut_holds_controller').default['index']>>>
    }
  }
  'payments.cut_holds.store': {
    methods: ["POST"]
    pattern: '/payments/cut-holds'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/reconciliation').reasonValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/reconciliation').reasonValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/cut_holds_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/cut_holds_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.cut_holds.end': {
    methods: ["POST"]
    pattern: '/payments/cut-holds/:id/end'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/reconciliation').reasonValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/reconciliation').reasonValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/cut_holds_controller').default['end']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/cut_holds_controller').default['end']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.differences.index': {
    methods: ["GET","HEAD"]
    pattern: '/payments/differences'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#payments/validators/reconciliation').differencesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/differences_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/differences_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.differences.show': {
    methods: ["GET","HEAD"]
    pattern: '/payments/differences/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/differences_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/differences_controller').default['show']>>>
    }
  }
  'payments.differences.post': {
    methods: ["POST"]
    pattern: '/payments/differences/:id/posting'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/reconciliation').missingPaymentValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/reconciliation').missingPaymentValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/difference_steps_controller').default['post']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/difference_steps_controller').default['post']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.differences.reverse': {
    methods: ["POST"]
    pattern: '/payments/differences/:id/reversal'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/reconciliation').differenceReversalValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/reconciliation').differenceReversalValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/difference_steps_controller').default['reverse']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/difference_steps_controller').default['reverse']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.differences.carry': {
    methods: ["POST"]
    pattern: '/payments/differences/:id/carrying'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/reconciliation').reasonValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/reconciliation').reasonValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/difference_steps_controller').default['carry']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/difference_steps_controller').default['carry']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.differences.accept': {
    methods: ["POST"]
    pattern: '/payments/differences/:id/acceptance'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/reconciliation').reasonValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/reconciliation').reasonValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/difference_steps_controller').default['accept']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/difference_steps_controller').default['accept']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.differences.explain': {
    methods: ["POST"]
    pattern: '/payments/differences/:id/explanation'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/reconciliation').reasonValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/reconciliation').reasonValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/difference_steps_controller').default['explain']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/difference_steps_controller').default['explain']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.differences.own': {
    methods: ["POST"]
    pattern: '/payments/differences/:id/ownership'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/difference_steps_controller').default['own']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/difference_steps_controller').default['own']>>>
    }
  }
  'payments.statements.index': {
    methods: ["GET","HEAD"]
    pattern: '/payments/statements'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#payments/validators/statement').statementListValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/statements_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/statements_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.statements.store': {
    methods: ["POST"]
    pattern: '/payments/statements'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/statement').statementValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/statement').statementValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/statements_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/statements_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.suspense.index': {
    methods: ["GET","HEAD"]
    pattern: '/payments/suspense'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#payments/validators/statement').suspenseListValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/suspense_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/suspense_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.statements.show': {
    methods: ["GET","HEAD"]
    pattern: '/payments/statements/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#payments/validators/statement').statementLinesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/statements_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/statements_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.statements.export': {
    methods: ["GET","HEAD"]
    pattern: '/payments/statements/:id/lines.csv'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/statement_exports_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/statement_exports_controller').default['show']>>>
    }
  }
  'payments.statements.post': {
    methods: ["POST"]
    pattern: '/payments/statements/:id/posting'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/statement').postingValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/statement').postingValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/statement_postings_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/statement_postings_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.statements.resume': {
    methods: ["POST"]
    pattern: '/payments/statements/:id/resumption'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/statement_resumptions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/statement_resumptions_controller').default['store']>>>
    }
  }
  'payments.statements.undo': {
    methods: ["POST"]
    pattern: '/payments/statements/:id/undo'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/statement').undoValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/statement').undoValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/statement_undos_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/statement_undos_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.statements.decide': {
    methods: ["POST"]
    pattern: '/payments/statements/:id/lines/:seq/decision'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/statement').decisionValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; seq: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/statement').decisionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/statement_decisions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/statement_decisions_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.suspense.show': {
    methods: ["GET","HEAD"]
    pattern: '/payments/suspense/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/suspense_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/suspense_controller').default['show']>>>
    }
  }
  'payments.suspense.assign': {
    methods: ["POST"]
    pattern: '/payments/suspense/:id/assignment'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/statement').assignmentValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/statement').assignmentValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/suspense_steps_controller').default['assign']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/suspense_steps_controller').default['assign']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.suspense.refund': {
    methods: ["POST"]
    pattern: '/payments/suspense/:id/refund'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/statement').refundValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/statement').refundValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/suspense_steps_controller').default['refund']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/suspense_steps_controller').default['refund']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.suspense.reverse': {
    methods: ["POST"]
    pattern: '/payments/suspense/:id/steps/:step/reversal'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/statement').undoValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; step: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/statement').undoValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/suspense_steps_controller').default['reverse']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/suspense_steps_controller').default['reverse']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.holds.store': {
    methods: ["POST"]
    pattern: '/payments/accounts/:id/holds'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/payer_hold').payerHoldValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/payer_hold').payerHoldValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/payer_holds_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/payer_holds_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.holds.lift': {
    methods: ["POST"]
    pattern: '/payments/accounts/:id/holds/:hold/lifting'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/payer_hold').payerHoldLiftValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; hold: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/payer_hold').payerHoldLiftValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/payer_holds_controller').default['lift']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/payer_holds_controller').default['lift']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.attempts.index': {
    methods: ["GET","HEAD"]
    pattern: '/payments/attempts'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#payments/validators/attempt').attemptListValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/attempts_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/attempts_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.attempts.poll': {
    methods: ["POST"]
    pattern: '/payments/attempts/:id/poll'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/attempts_controller').default['askAgain']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/attempts_controller').default['askAgain']>>>
    }
  }
  'payments.attempts.paid': {
    methods: ["POST"]
    pattern: '/payments/attempts/:id/paid'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/attempt').paidValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/attempt').paidValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/attempts_controller').default['paid']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/attempts_controller').default['paid']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'payments.attempts.unpaid': {
    methods: ["POST"]
    pattern: '/payments/attempts/:id/unpaid'
    types: {
      body: ExtractBody<InferInput<(typeof import('#payments/validators/attempt').unpaidValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#payments/validators/attempt').unpaidValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/payments/controllers/attempts_controller').default['unpaid']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/payments/controllers/attempts_controller').default['unpaid']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'household.export': {
    methods: ["GET","HEAD"]
    pattern: '/household/accounts.csv'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/household/controllers/account_exports_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/household/controllers/account_exports_controller').default['show']>>>
    }
  }
  'household.index': {
    methods: ["GET","HEAD"]
    pattern: '/household/accounts'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/household/controllers/household_accounts_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/household/controllers/household_accounts_controller').default['index']>>>
    }
  }
  'household.show': {
    methods: ["GET","HEAD"]
    pattern: '/household/accounts/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/household/controllers/household_accounts_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/household/controllers/household_accounts_controller').default['show']>>>
    }
  }
  'household.phone.update': {
    methods: ["PUT"]
    pattern: '/household/accounts/:id/phone'
    types: {
      body: ExtractBody<InferInput<(typeof import('#household/validators/phone').phoneValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#household/validators/phone').phoneValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/household/controllers/account_phones_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/household/controllers/account_phones_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'home': {
    methods: ["GET","HEAD"]
    pattern: '/'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/monitoring/controllers/homes_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/monitoring/controllers/homes_controller').default['show']>>>
    }
  }
  'portal.session.create': {
    methods: ["GET","HEAD"]
    pattern: '/cabinet/sign-in'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_sessions_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_sessions_controller').default['create']>>>
    }
  }
  'portal.code.store': {
    methods: ["POST"]
    pattern: '/cabinet/code-request'
    types: {
      body: ExtractBody<InferInput<(typeof import('#portal/validators/cabinet').codeRequestValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#portal/validators/cabinet').codeRequestValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/portal/controllers/codes_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/portal/controllers/codes_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'portal.code.show': {
    methods: ["GET","HEAD"]
    pattern: '/cabinet/code'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_sessions_controller').default['code']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_sessions_controller').default['code']>>>
    }
  }
  'portal.session.store': {
    methods: ["POST"]
    pattern: '/cabinet/session'
    types: {
      body: ExtractBody<InferInput<(typeof import('#portal/validators/cabinet').entryValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#portal/validators/cabinet').entryValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_sessions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_sessions_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'portal.session.destroy': {
    methods: ["DELETE"]
    pattern: '/cabinet/session'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_sessions_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_sessions_controller').default['destroy']>>>
    }
  }
  'portal.pay.show': {
    methods: ["GET","HEAD"]
    pattern: '/pay/:tenant'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { tenant: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/portal/controllers/pay_pages_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/portal/controllers/pay_pages_controller').default['show']>>>
    }
  }
  'portal.show': {
    methods: ["GET","HEAD"]
    pattern: '/cabinet'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinets_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinets_controller').default['show']>>>
    }
  }
  'portal.bills.index': {
    methods: ["GET","HEAD"]
    pattern: '/cabinet/bills'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_bills_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_bills_controller').default['index']>>>
    }
  }
  'portal.bills.show': {
    methods: ["GET","HEAD"]
    pattern: '/cabinet/bills/:period'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { period: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_bills_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_bills_controller').default['show']>>>
    }
  }
  'portal.bills.file': {
    methods: ["GET","HEAD"]
    pattern: '/cabinet/bills/:file'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { file: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_bill_files_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_bill_files_controller').default['show']>>>
    }
  }
  'portal.reading.create': {
    methods: ["GET","HEAD"]
    pattern: '/cabinet/reading'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_readings_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_readings_controller').default['create']>>>
    }
  }
  'portal.reading.store': {
    methods: ["POST"]
    pattern: '/cabinet/reading'
    types: {
      body: ExtractBody<InferInput<(typeof import('#portal/validators/reading').readingValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#portal/validators/reading').readingValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_readings_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_readings_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'portal.prepayments.index': {
    methods: ["GET","HEAD"]
    pattern: '/cabinet/prepayments'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_prepayments_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_prepayments_controller').default['index']>>>
    }
  }
  'portal.prepayments.file': {
    methods: ["GET","HEAD"]
    pattern: '/cabinet/prepayments/:file'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { file: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_prepayment_files_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_prepayment_files_controller').default['show']>>>
    }
  }
  'portal.payments.index': {
    methods: ["GET","HEAD"]
    pattern: '/cabinet/payments'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_payments_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/portal/controllers/cabinet_payments_controller').default['index']>>>
    }
  }
}
