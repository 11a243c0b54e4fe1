/** The id of the event that says how a session began: by it the list of one's own sessions finds out. */
export function startOf(session: string): string {
  return `session-${session}`;
}
