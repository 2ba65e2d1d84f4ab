// Names of records. Made from the number of the operation and the identity of a row, never from
// chance or from a row's place, so that the same request done again gives the same names.
type Branded<Tag extends string> = string & { readonly __brand: Tag };

export type IncidentId = Branded<'incident'>;
export type HoldId = Branded<'hold'>;
export type TaskId = Branded<'task'>;
export type ContactId = Branded<'contact'>;
export type DraftId = Branded<'draft'>;
export type InspectionId = Branded<'inspection'>;

/** `T-012` for operation 12: one operation opens at most one incident. */
export const incidentIdOf = (operation: number): IncidentId =>
  `T-${String(operation).padStart(3, '0')}` as IncidentId;

/** `identity` is the digest that names the row (see row-identity). */
export const holdIdOf = (operation: number, identity: string): HoldId =>
  `H${operation}-${identity}` as HoldId;

/** `what` tells tasks of one row apart: a marketplace, or `box`. */
export const taskIdOf = (operation: number, identity: string, what: string): TaskId =>
  `S${operation}-${identity}-${what}` as TaskId;

export const contactIdOf = (operation: number, identity: string): ContactId =>
  `C${operation}-${identity}` as ContactId;

/** The buyer of a box: made by the same operation for the same row. */
export const buyerOfBox = (box: TaskId): ContactId =>
  box.replace(/^S/, 'C').replace(/-box$/, '') as ContactId;

export const draftIdOf = (operation: number, identity: string): DraftId =>
  `M${operation}-${identity}` as DraftId;

/** The operation that made the record; 0 where the id is none of ours. */
export const operationOf = (id: string): number => Number(/^(?:T-|[HSCMK])(\d+)/.exec(id)?.[1] ?? 0);
/** `subject` names what is looked at (see inspection), `round` counts from 1: the same piece again is another line. */
export const inspectionIdOf = (operation: number, subject: string, round: number): InspectionId =>
  `K${operation}-${subject}-${round}` as InspectionId;
