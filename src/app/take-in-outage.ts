// 連絡する相手 in an outage: QR発行済, 別の便の同意.
import type { Contact } from '../domain/contact.ts';
import { consentOf } from '../domain/shipping/consent.ts';
import { cellStatement, type Entries, type Statement } from './hand-statement.ts';
import { stepOf } from './hand-step.ts';
import { recordConsent } from './record-consent.ts';
import { recordParcels } from './record-parcels.ts';

export function outageStatements(contact: Contact, entries: Entries): readonly Statement[] {
  const { id, incidentId } = contact;
  const requestId = '';
  return [
    ...cellStatement(
      entries.get('qrIssued'),
      (value) => (world) =>
        stepOf(
          recordParcels(world, {
            kind: 'recordParcels',
            requestId,
            incidentId,
            contacts: [id],
            qrIssued: value === true,
          }),
        ),
    ),
    ...cellStatement(
      entries.get('consent'),
      (value) => (world) =>
        stepOf(
          recordConsent(world, {
            kind: 'recordConsent',
            requestId,
            contactId: id,
            consent: consentOf(String(value)) ?? '',
          }),
        ),
    ),
  ];
}
