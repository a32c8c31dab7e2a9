import { defineConfig } from '@adonisjs/core/bodyparser'

/**
 * Strings are kept as typed (a password may begin with a space); validators trim what must be trimmed.
 * Payment providers' bytes are read raw by their own route, never by these parsers.
 */
export default defineConfig({
  allowedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  form: {
    convertEmptyStringsToNull: true,
    trimWhitespaces: false,
    types: ['application/x-www-form-urlencoded'],
  },
  json: {
    convertEmptyStringsToNull: true,
    trimWhitespaces: false,
    limit: '1mb',
    types: ['application/json', 'application/vnd.api+json'],
  },
  multipart: {
    autoProcess: true,
    convertEmptyStringsToNull: true,
    trimWhitespaces: false,
    processManually: [],
    limit: '20mb',
    types: ['multipart/form-data'],
  },
})
