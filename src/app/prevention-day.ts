// 防止策を確かめる日: the day on which somebody looks whether what was changed has helped. It outlives the trouble.
import { type Incident, isOpen } from '../domain/incident.ts';
import { type Instant, isoDay, startOfNextDay } from '../domain/instant.ts';

/** YYYY-MM-DD from that day on, until somebody has looked; of an ended trouble only. */
export const checkDue = (incident: Incident, now: Instant): string =>
  incident.checkOn !== null && !isOpen(incident) && incident.checkOn < startOfNextDay(now)
    ? isoDay(incident.checkOn)
    : '';
