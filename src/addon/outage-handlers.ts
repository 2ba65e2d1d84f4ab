// The requests about an outage of shipping.
import { declareOutage } from '../app/declare-outage.ts';
import { outageOptions } from '../app/outage-options.ts';
import { previewOutage } from '../app/preview-outage.ts';
import type { RequestKind } from '../app/protocol.ts';
import { command, type Handlers, query } from './handler.ts';

type Kinds = Extract<RequestKind, 'outageOptions' | 'previewOutage' | 'declareOutage'>;

export const outageHandlers: Handlers<Kinds> = {
  outageOptions: query(outageOptions),
  previewOutage: query(previewOutage),
  declareOutage: command(declareOutage),
};
