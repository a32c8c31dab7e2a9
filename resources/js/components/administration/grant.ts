import type { Choice } from '~/components/ui/choice'
import type { Tone } from '~/components/ui/tone'

export type GrantState = 'planned' | 'in_force' | 'ended'

export type GrantRow = {
  id: string
  kind: 'own' | 'temporary' | 'substitute'
  validFrom: string
  validTo: string | null
  reason: string
  endReason: string | null
  division: string | null
  role: string | null
  group: { id: number; name: string } | null
  absent: string | null
  grantedBy: string | null
  state: GrantState
}

/** Roles that can be given, by the division where they can be given. */
export type RolesByHome = Record<string, Choice[]>

export const GRANT_TONES: Record<GrantState, Tone> = {
  planned: 'accent',
  in_force: 'positive',
  ended: 'neutral',
}
