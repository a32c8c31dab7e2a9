import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'session.create': { paramsTuple?: []; params?: {} }
    'session.store': { paramsTuple?: []; params?: {} }
    'locale.store': { paramsTuple?: []; params?: {} }
    'session.destroy': { paramsTuple?: []; params?: {} }
    'search.show': { paramsTuple?: []; params?: {} }
    'gateway': { paramsTuple: [ParamValue,ParamValue]; params: {'tenant': ParamValue,'adapter': ParamValue} }
  }
  GET: {
    'session.create': { paramsTuple?: []; params?: {} }
    'search.show': { paramsTuple?: []; params?: {} }
    'gateway': { paramsTuple: [ParamValue,ParamValue]; params: {'tenant': ParamValue,'adapter': ParamValue} }
  }
  HEAD: {
    'session.create': { paramsTuple?: []; params?: {} }
    'search.show': { paramsTuple?: []; params?: {} }
    'gateway': { paramsTuple: [ParamValue,ParamValue]; params: {'tenant': ParamValue,'adapter': ParamValue} }
  }
  POST: {
    'session.store': { paramsTuple?: []; params?: {} }
    'locale.store': { paramsTuple?: []; params?: {} }
    'gateway': { paramsTuple: [ParamValue,ParamValue]; params: {'tenant': ParamValue,'adapter': ParamValue} }
  }
  DELETE: {
    'session.destroy': { paramsTuple?: []; params?: {} }
    'gateway': { paramsTuple: [ParamValue,ParamValue]; params: {'tenant': ParamValue,'adapter': ParamValue} }
  }
  PUT: {
    'gateway': { paramsTuple: [ParamValue,ParamValue]; params: {'tenant': ParamValue,'adapter': ParamValue} }
  }
  PATCH: {
    'gateway': { paramsTuple: [ParamValue,ParamValue]; params: {'tenant': ParamValue,'adapter': ParamValue} }
  }
  OPTIONS: {
    'gateway': { paramsTuple: [ParamValue,ParamValue]; params: {'tenant': ParamValue,'adapter': ParamValue} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}