import type { Named } from '#administration/names'

/** What the centre answers in the wizard: all that a region is opened from. */
export type OpeningTemplate = Named & {
  code: string
  host: string | null
  soato: string
  districts: (Named & { soato: string })[]
  /** The first month the region works in; the one before counts as closed. YYYY-MM-01 */
  firstPeriod: string
  administrator: { login: string; fullName: string }
}

/** One step of opening a region; done twice it leaves what the first time made. */
export type OpeningStep = {
  /** Its name in words: `tenants.step.<key>`. */
  key: string
  run: (tenantId: number, template: OpeningTemplate) => Promise<unknown>
}

const steps: OpeningStep[] = []

/** The steps in order; `start/tenants.ts` lists them, because most belong to other modules. */
export const openingSteps = {
  offer(...more: readonly OpeningStep[]) {
    steps.push(...more)
  },

  all(): readonly OpeningStep[] {
    return steps
  },
}
