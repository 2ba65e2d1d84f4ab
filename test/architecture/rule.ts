import type { SourceFile } from './source-file.ts';

/** A rule with its reason, a file that breaks it, and how breaches are found. */
export type Rule = {
  readonly rule: string;
  readonly because: string;
  /** Breaks the rule, so that a test can show that it would be found. */
  readonly breach: SourceFile;
  readonly concerns: (file: SourceFile) => boolean;
  /** What is wrong in this file, one text for each place. */
  readonly find: (file: SourceFile) => readonly string[];
};
