/** Questions that are asked again and again of the log, as the actions that answer them. */
export const PRESETS = {
  sign_ins: ['user.sign_in_refused', 'user.locked', 'user.recovery_code_used'],
  rights: [
    'role.',
    'group.',
    'grant.',
    'substitution.',
    'user.opened',
    'user.blocked',
    'user.invit',
  ],
  money: [
    'payment.reversed',
    'payment.conflict',
    'promise.conflict',
    'adjustment.',
    'period.',
    'visa.',
  ],
  exports: [
    'audit.exported',
    'accounts.exported',
    'payments.exported',
    'users.exported',
    'tenant.export',
  ],
} as const

export type Preset = keyof typeof PRESETS

/** Whether an action belongs to a preset: each word of it is the beginning of an action. */
export function belongsTo(preset: Preset, action: string): boolean {
  return PRESETS[preset].some((beginning) => action.startsWith(beginning))
}
