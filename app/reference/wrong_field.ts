import { errors } from '@vinejs/vine'

export type WrongField = { field: string; rule: string; message: string }

/** A form that leads back with words by its fields. */
export function wrongFields(problems: readonly WrongField[]) {
  return new errors.E_VALIDATION_ERROR([...problems])
}
