// The lines of inspections, loaded only where one has been begun: most troubles never get that far, and every command would
// read the tab for nothing.
import type { Inspection } from '../domain/inspection.ts';
import type { World } from './world.ts';

/** Of all troubles. */
export const inspectionsOf = ({ records }: Pick<World, 'records'>): readonly Inspection[] =>
  records.incidents().some((incident) => incident.inspected !== '') ? records.inspections() : [];
