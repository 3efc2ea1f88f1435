import * as v from 'valibot';

/** Failure crosses between scripts as a value, since errors do not survive structured cloning with their class. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: { code: ErrorCode } };

/**
 * `bad-message`: wrong shape. `not-allowed`: this sender may not ask that. `unreachable`: no usable answer after all
 * attempts. `timeout`: no answer in time. `failed`: the handler threw. `no-tab`: the tab or its state is gone.
 */
export const ERROR_CODES = ['bad-message', 'not-allowed', 'unreachable', 'timeout', 'failed', 'no-tab'] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export const success = <T>(value: T): Result<T> => ({ ok: true, value });
export const failure = (code: ErrorCode): { ok: false; error: { code: ErrorCode } } => ({ ok: false, error: { code } });

/** The shape of a reply whose value has the given shape. */
export const resultOf = <T extends v.GenericSchema>(value: T) =>
  v.variant('ok', [
    v.object({ ok: v.literal(true), value }),
    v.object({ ok: v.literal(false), error: v.object({ code: v.picklist(ERROR_CODES) }) }),
  ]);
