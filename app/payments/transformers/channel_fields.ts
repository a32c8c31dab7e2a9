import type { SettingField } from '@hisob/contract'
import type { SealedSecret } from '#shared/adapters/channel_secrets'

type Stored = Readonly<Record<string, unknown>>

/** A field of an adapter's settings as a form shows it; what is filled in comes as the form holds it. */
export type ChannelField = ReturnType<typeof channelFields>[number]

/**
 * The fields of a manifest in the reader's language. Of a secret only how many values are valid, and
 * until when the older ones are: its text never leaves the server again.
 */
export function channelFields(
  fields: readonly SettingField[],
  { locale, stored = {} }: { locale: string; stored?: Stored }
) {
  return fields.map((field) => ({
    name: field.name,
    kind: field.kind,
    title: field.titles?.[locale] ?? field.name,
    about: field.about,
    choices: field.kind === 'choice' ? [...field.choices] : [],
    keys: field.kind === 'map' ? [...field.keys] : [],
    optionalKeys: field.kind === 'map' ? [...(field.optional ?? [])] : [],
    isRequired: isRequired(field),
    value: field.kind === 'secret' ? '' : formValue(field, stored[field.name] ?? field.default),
    validUntil:
      field.kind === 'secret'
        ? ((stored[field.name] ?? []) as SealedSecret[]).map(({ until }) => until)
        : [],
  }))
}

function isRequired(field: SettingField): boolean {
  return field.kind === 'secret' ? !field.optional : field.default === undefined
}

/** A list is written a line each. */
function formValue(field: SettingField, value: unknown): string | Record<string, string> {
  if (field.kind === 'map') return { ...(value as Record<string, string> | undefined) }
  if (Array.isArray(value)) return value.join('\n')
  if (typeof value === 'string') return value
  return field.kind === 'choice' ? (field.choices[0] ?? '') : ''
}
