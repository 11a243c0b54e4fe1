/**
 * How a member gets one of its figures, for whoever comes after: who keeps it and where it is taken from. Texts are ''
 * where nothing has been written.
 */
export type Handover = {
  /** Who at the member, or elsewhere, has the figure: a name, and how to reach them. */
  keeper: string;
  reach: string;
  /** The system, register or supplier it is taken from. */
  system: string;
  /** How it is done, step by step. */
  how: string;
  /** How long it took, in minutes; null where nobody has said. */
  minutes: number | null;
  /** The year of the figure that this was last true of. */
  year: number;
};
