import type { Incident } from '../domain/incident.ts';
import type { Details } from './protocol.ts';

/** What has become known of a trouble, as the screens show it; empty or null until told. */
export const detailsOf = (incident: Incident): Details => ({
  subKind: incident.subKind,
  what: incident.what,
  right: incident.right,
  place: incident.place,
  standard: incident.standard,
  origin: incident.origin,
});
