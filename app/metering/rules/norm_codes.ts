/**
 * What a norm counts. Figures of gas are published (open data of Samarkand, 2018); those of
 * electricity are not: a tenant puts in its own, and until then nothing is billed by them.
 */
export const NORM_CODES = [
  'electricity_person',
  'electricity_area',
  'electricity_appliance',
  'gas_cooking_central',
  'gas_cooking',
  'gas_cooking_heater',
  'gas_heating',
] as const

export type NormCode = (typeof NORM_CODES)[number]
