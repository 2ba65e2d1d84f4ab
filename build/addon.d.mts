import type { BuildOptions } from 'esbuild';

/** Nothing is written: the result has `outputFiles`. */
export declare const codeOptions: BuildOptions & { readonly write: false };
