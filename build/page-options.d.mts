import type { BuildOptions } from 'esbuild';

export declare const pageOptions: BuildOptions & { readonly outdir: string };
export declare const serveOptions: BuildOptions;
/** `root` is the folder of the repository. */
export declare function copyPageFiles(outdir?: string, root?: string): Promise<void>;
