// The tables that Tomeru keeps, by the records they hold. `sheets` says how they look as tabs.
import type { Contact } from '../domain/contact.ts';
import type { Hold } from '../domain/hold.ts';
import type { Incident } from '../domain/incident.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { LetterRecord } from '../domain/letters/letter-record.ts';
import type { MessageDraft } from '../domain/message-draft.ts';
import type { RuleRecord } from '../domain/reference/rule-record.ts';
import type { StopTask } from '../domain/stop-task.ts';

export type TableRecords = {
  readonly incidents: Incident;
  readonly holds: Hold;
  readonly tasks: StopTask;
  readonly contacts: Contact;
  readonly drafts: MessageDraft;
  readonly inspections: Inspection;
  /** 定型文 */
  readonly letters: LetterRecord;
  /** 参照データ */
  readonly rules: RuleRecord;
};

export type TableName = keyof TableRecords;

export const TABLE_NAMES: readonly TableName[] = [
  'incidents',
  'holds',
  'tasks',
  'contacts',
  'drafts',
  'inspections',
  'letters',
  'rules',
];

/** All records of the named tables. */
export type Records = { readonly [Name in TableName]: readonly TableRecords[Name][] };

/** What belongs to troubles; 定型文 and 参照データ stand for all of them. */
export type TroubleRecords = Omit<Records, 'letters' | 'rules'>;
