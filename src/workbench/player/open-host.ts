// A host over its own headless engine, as the player and the protocol printer use it.
import { createBook } from '../engine/univer-book.ts';
import type { Host, HostOptions } from '../host/contract.ts';
import { createHost } from '../host/create-host.ts';

/** The workbook stands in the engine as its file says. */
export function openHost(options: HostOptions): Host {
  const { timeZone, locale } = options.workbook;
  return createHost(options, createBook({ timeZone, locale }));
}
