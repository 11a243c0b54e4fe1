import { errorStatus, type ErrorCode, type Issue } from '@ratthall/contract/errors';

/** A refusal that the caller can do something about. Anything else that is thrown is a fault of ours. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly issues: Issue[];
  /** What the answer says besides, where the endpoint declares more than an error. */
  readonly more: Record<string, unknown>;

  constructor(code: ErrorCode, issues: Issue[], more: Record<string, unknown> = {}) {
    super(code);
    this.code = code;
    this.issues = issues;
    this.more = more;
  }

  get status(): number {
    return errorStatus[this.code];
  }
}

/** Refuses the request: `code` says how, `issues` which parameters or fields were wrong. */
export function fail(code: ErrorCode, ...issues: Issue[]): never {
  throw new AppError(code, issues);
}
