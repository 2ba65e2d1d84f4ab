// What a letter is: a text for one purpose at one stage of a transaction, with {{places}}, in a full and a short form. The
// standard ones are data in the files beside this one; a seller's own letter has the same shape.
import type { Certainty, Conformity, IncidentType, Stage } from '../labels.ts';

/** 相手 */
export type Recipient = '購入者' | '外注先' | '仕入先' | '事務局';

export type LetterText = {
  readonly full: string;
  readonly short: string;
};

export type Letter = LetterText & {
  /** 名前: unique among the standard letters. */
  readonly name: string;
  /** 用途: never twice to one transaction, but where `repeats` says so. */
  readonly purpose: string;
  /** 種別; empty for all. */
  readonly types: readonly IncidentType[];
  /** 確からしさ; empty for all. */
  readonly certainty: readonly Certainty[];
  /** 判定; empty for all. */
  readonly conformity: readonly Conformity[];
  /** 段階; empty for all. */
  readonly stages: readonly Stage[];
  readonly recipient: Recipient;
  /** Raised when a text changes. */
  readonly version: number;
  /** 出どころ */
  readonly origin: '標準' | '自分で';
  readonly repeats: boolean;
};

/** What most letters to a buyer share. */
export const TO_BUYER = {
  certainty: [],
  conformity: [],
  recipient: '購入者',
  version: 1,
  origin: '標準',
  repeats: false,
} as const;

/** 定型文と版, as it stands in the log. */
export const templateLabel = ({ name, origin, version }: Letter): string =>
  `${name}(${origin}) 第${version}版`;
