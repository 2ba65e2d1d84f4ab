// A trouble and how far it is. Later facts are added as fields when a command needs them.
import type { IncidentId } from './ids.ts';
import type { Instant } from './instant.ts';
import type {
  IncidentKind,
  IncidentOrigin,
  IncidentStatus,
  IncidentType,
  WrongShipmentKind,
} from './labels.ts';

/** きっかけ where a buyer has told. */
export const BY_BUYER: IncidentOrigin = '購入者から';

export type Incident = {
  readonly id: IncidentId;
  readonly title: string;
  readonly type: IncidentType;
  readonly status: IncidentStatus;
  readonly kind: IncidentKind;
  readonly startedAt: Instant;
  readonly containedAt: Instant | null;
  /** 最初の取引: the transaction whose buyer reported; empty until named. */
  readonly firstTransaction: string;
  /** きっかけ: how it came to light, in the words of the tab; empty until told. */
  readonly origin: string;
  /** ① only: what was wrong about it; null until told. */
  readonly subKind: WrongShipmentKind | null;
  /** 何が起きたか: what was in the parcel, or the wrong wording of ②. */
  readonly what: string;
  /** 正しくは: what should have been in it, or the right wording. */
  readonly right: string;
  /** 起きた場所; empty until told. */
  readonly place: string;
  /** うちの基準 */
  readonly standard: string;
  /** 止めた範囲 in words. */
  readonly reach: string;
  /** 終わり方: known as soon as it is decided what the goods are, though buyers may still be talked to. */
  readonly ending: string;
  readonly endedAt: Instant | null;
  /** 原因, 次から変えること, 確かめる日: the three questions at the end; empty and null while nobody has answered. */
  readonly cause: string;
  readonly change: string;
  readonly checkOn: Instant | null;
  /** 損失額 in yen; null while nobody has said. */
  readonly loss: number | null;
  readonly who: string;
  readonly next: string;
  /** 止めた: tasks done of all, as `4/7`. */
  readonly stopped: string;
  /** 連絡した: buyers written to of all. */
  readonly contacted: string;
  /** 検品した: pieces looked at of all, as `5/48`; empty while no inspection was begun. */
  readonly inspected: string;
  /** 再開した: rows let go by an inspection of all that were held, as `0/8`; empty before the first. */
  readonly restarted: string;
  /** The frozen criteria of the reach, as JSON. */
  readonly criteria: string;
  /** 障害の内容 of ⑤ as `outageText` writes it; empty otherwise. */
  readonly outage: string;
  /** 取り込み: what became of entries that a person made by hand in this row. */
  readonly takenIn: string;
};

export const isOpen = (incident: Incident): boolean =>
  incident.status !== 'CANCELLED' && incident.status !== 'CLOSED';
