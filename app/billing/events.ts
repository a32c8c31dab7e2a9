/** Every account of a run was billed or has its reason why not. Payload: `{ runId }`. */
export const BILLING_RUN_FINISHED = 'billing.run_finished'

/** A calculation of a tariff draft over accounts waits for the worker. Payload: `{ trialId }`. */
export const TARIFF_TRIAL_ASKED = 'billing.tariff_trial_asked'

/** The invoices of a run are the consumers' now. Payload: `{ runId }`. */
export const BILLING_RUN_ISSUED = 'billing.run_issued'
