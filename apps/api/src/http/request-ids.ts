/** Numbers requests in the order they come, so that no two have the same number even after a restart. */
export function createRequestIds(): () => string {
  const started = Date.now().toString(36);
  let requests = 0;
  return () => `${started}-${(requests++).toString(36)}`;
}
