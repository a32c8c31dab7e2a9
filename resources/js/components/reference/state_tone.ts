/** The tone of where a dated row stands today. */
export function stateTone(state: 'planned' | 'in_force' | 'past') {
  return ({ planned: 'attention', in_force: 'positive', past: 'neutral' } as const)[state]
}
