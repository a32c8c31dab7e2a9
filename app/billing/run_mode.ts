/**
 * `real` bills; `trial` bills in the same way and leaves nothing behind but its figures;
 * `cancellation` takes a run back.
 */
export type RunMode = 'real' | 'trial' | 'cancellation'
