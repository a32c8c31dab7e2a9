import vine from '@vinejs/vine'
import { isDate } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'

const filterValidator = vine.create({
  person: vine.string().trim().maxLength(100).optional(),
  account: vine.string().trim().maxLength(40).optional(),
  from: vine.string().optional(),
  to: vine.string().optional(),
  after: vine
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
  before: vine
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
})

export type PersonalViewFilter = {
  person: string
  /** The number of a personal account. */
  account: string
  from: string | null
  to: string | null
  after: string | null
  before: string | null
}

/** What the address of the list of looks asks for. */
export async function personalViewFilter(asked: object): Promise<PersonalViewFilter> {
  const { person = '', account = '', ...found } = await filterValidator.validate(asked)
  return {
    person,
    account,
    from: dayOf(found.from),
    to: dayOf(found.to),
    after: found.after ?? null,
    before: found.before ?? null,
  }
}

function dayOf(text: string | undefined): string | null {
  if (!text) return null
  if (!isDate(text)) throw new DomainException('E_HTTP_400', {}, 400)
  return text
}
