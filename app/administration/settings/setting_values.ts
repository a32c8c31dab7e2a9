/**
 * Every setting's code and the type of its value. A module's `settings.ts` merges its own in:
 *
 * ```ts
 * export const BILLING_SETTINGS = declareSettings({
 *   'billing.notice_days': { kind: 'days', default: 10, min: 1, max: 60, byDivision: true },
 * })
 * declare module '#administration/settings/setting_values' {
 *   interface SettingValues extends ValuesOf<typeof BILLING_SETTINGS> {}
 * }
 * ```
 */
export interface SettingValues {}

export type SettingCode = keyof SettingValues & string
