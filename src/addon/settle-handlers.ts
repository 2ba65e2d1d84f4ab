// The requests about how it is settled, the desks, and the end.
import { askOffice } from '../app/ask-office.ts';
import { askTwin } from '../app/ask-twin.ts';
import { carryOut } from '../app/carry-out.ts';
import { claimTexts } from '../app/claim-texts.ts';
import { closeIncident } from '../app/close-incident.ts';
import { listInquiries } from '../app/list-inquiries.ts';
import { listTwins } from '../app/list-twins.ts';
import type { RequestKind } from '../app/protocol.ts';
import { recordEvidence } from '../app/record-evidence.ts';
import { recordOfficeAnswer } from '../app/record-office-answer.ts';
import { recordPrevention } from '../app/record-prevention.ts';
import { recordReturn } from '../app/record-return.ts';
import { settle } from '../app/settle.ts';
import { showClosing } from '../app/show-closing.ts';
import { showSettlement } from '../app/show-settlement.ts';
import { command, type Handlers, query } from './handler.ts';

type Kinds = Extract<
  RequestKind,
  | 'settlement'
  | 'settle'
  | 'recordEvidence'
  | 'carryOut'
  | 'recordReturn'
  | 'twins'
  | 'askTwin'
  | 'closing'
  | 'claimTexts'
  | 'close'
  | 'recordPrevention'
  | 'inquiries'
  | 'askOffice'
  | 'recordOfficeAnswer'
>;

export const settleHandlers: Handlers<Kinds> = {
  settlement: query(showSettlement),
  settle: command(settle),
  recordEvidence: command(recordEvidence),
  carryOut: command(carryOut),
  recordReturn: command(recordReturn),
  twins: query(listTwins),
  askTwin: command(askTwin),
  closing: query(showClosing),
  claimTexts: query(claimTexts),
  close: command(closeIncident),
  recordPrevention: command(recordPrevention),
  inquiries: query(listInquiries),
  askOffice: command(askOffice),
  recordOfficeAnswer: command(recordOfficeAnswer),
};
