// What the screens 発送できない and one outage can show, as data. `null` in a screen means: asked for, not answered yet.
import type { HitOrder, ReplyOf, RequestOf } from '../app/protocol.ts';
import type { OfIncident } from './screens.ts';

export type OutageOptions = Omit<ReplyOf<'outageOptions'>, 'kind'>;
export type OutagePreview = Omit<ReplyOf<'previewOutage'>, 'kind'>;
export type OutageFound = Omit<ReplyOf<'outage'>, 'kind' | 'incident'>;
export type OutageFunction = RequestOf<'declareOutage'>['functions'][number];
export type OutageGroup = HitOrder['group'];

/** What fails, as it is ticked and typed; blank means that nobody has said it. */
export type Failing = {
  readonly services: readonly string[];
  readonly functions: readonly OutageFunction[];
  /** As typed, one counter after the other. */
  readonly places: string;
  /** `YYYY-MM-DDTHH:mm`; blank: since now. */
  readonly since: string;
  /** Blank: 未定. */
  readonly expected: string;
  readonly link: string;
  /** Tokens of orders whose QR was issued, and of those whose buyers know. */
  readonly qr: readonly string[];
  readonly told: readonly string[];
  /** One ship-by moment for the orders whose own cannot be read. */
  readonly shipBy: string;
};

export type OutageDeclareScreen = {
  readonly kind: 'outageDeclare';
  readonly options: OutageOptions | null;
  readonly failing: Failing;
  /** null until a service is ticked, and while the first answer is awaited. */
  readonly preview: OutagePreview | null;
  /** The answer for this very choice is not there yet: nothing may be declared by the old one. */
  readonly isBehind: boolean;
  /** Whether notices are made; null: as the preview says. */
  readonly tell: boolean | null;
  /** 新しい注文を減らす */
  readonly slow: boolean;
};

export type OutageScreen = OfIncident & {
  readonly kind: 'outage';
  readonly found: OutageFound | null;
};
