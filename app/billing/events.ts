/** Every account of a run was billed or has its reason why not. Payload: `{ runId }`. */
export const BILLING_RUN_FINISHED = 'billing.run_finished'
