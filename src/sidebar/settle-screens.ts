// What the screens どう解決しますか, 事務局 and 終える can show, as data. `null` in a screen means: asked for, not answered yet.
import type { IncidentLine, ReplyOf, RequestOf, Room } from '../app/protocol.ts';
import type { OfIncident } from './screens.ts';

export type Settling = Omit<ReplyOf<'settlement'>, 'kind' | 'incident'>;
export type SettlementFacts = Settling['settlement'];
export type Way = NonNullable<SettlementFacts['way']>;
export type OfferedWay = SettlementFacts['ways'][number];
export type EvidenceWord = SettlementFacts['missing'][number];
export type Returned = SettlementFacts['returned'];
export type FoundTwins = ReplyOf<'twins'>;
export type Inquiry = ReplyOf<'inquiries'>['inquiries'][number];
export type Claims = Pick<ReplyOf<'claimTexts'>, 'yen' | 'texts'>;
export type LeftOver = ReplyOf<'closing'>['left'][number];

export type Tap = RequestOf<'recordEvidence'>;

export type SettleFace =
  /** The choice of a way, or what follows from the way that was agreed on. */
  | { readonly kind: 'way' }
  /** 取り違えの相手: `item` was asked for last, blank before the first search. */
  | { readonly kind: 'twins'; readonly item: string; readonly found: FoundTwins | null };

export type SettleScreen = OfIncident & {
  readonly kind: 'settle';
  readonly contactId: string;
  readonly found: Settling | null;
  readonly face: SettleFace;
  /** Pressed and not written yet. */
  readonly chosen: Way | null;
  /** The choice is open although a way was agreed on: 決め直す. */
  readonly isChoosing: boolean;
  /** Places because of which the letter could not be made. */
  readonly lacks: readonly string[];
  /** Evidence tapped and not confirmed yet, in order; the first is under way. */
  readonly taps: readonly Tap[];
};

export type OfficeFace =
  | { readonly kind: 'list' }
  /** `contact`: the buyer it is about, with the marketplace's label and the name as far as they are known. */
  | {
      readonly kind: 'ask';
      readonly contact: { readonly id: string; readonly marketplace: string; readonly who: string } | null;
    }
  | { readonly kind: 'one'; readonly draftId: string };

/** A desk is asked about one trouble, or (`about` null) beforehand. Not an incident screen: without a trouble it has no room. */
export type OfficeScreen = {
  readonly kind: 'office';
  readonly about: { readonly incident: IncidentLine; readonly room: Room | null } | null;
  readonly found: Omit<ReplyOf<'inquiries'>, 'kind' | 'incident'> | null;
  readonly face: OfficeFace;
  readonly lacks: readonly string[];
  /** The buyer from whose settlement somebody came, to go back to. */
  readonly cameFrom: string | null;
};

export type ClosingScreen = OfIncident & {
  readonly kind: 'closing';
  readonly found: Omit<ReplyOf<'closing'>, 'kind' | 'incident'> | null;
  /** 外注先に費用を相談する文; null before it is asked for. */
  readonly claims: Claims | null;
};
