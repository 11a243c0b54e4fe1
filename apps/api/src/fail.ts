import { errorStatus, type ErrorCode, type Issue } from '@ratthall/contract/errors';

/** A refusal that the caller can do something about. Anything else that is thrown is a fault of ours. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly issues: Issue[];

  constructor(code: ErrorCode, issues: Issue[]) {
    super(code);
    this.code = code;
    this.issues = issues;
  }

  get status(): number {
    return errorStatus[this.code];
  }
}

/** Refuses the request: `code` says how, `issues` which parameters or fields were wrong. */
export function fail(code: ErrorCode, ...issues: Issue[]): never {
  throw new AppError(code, issues);
}
