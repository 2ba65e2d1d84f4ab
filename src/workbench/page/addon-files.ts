import type { AddonFiles } from '../host/contract.ts';

/** The three built files that Google would hold, byte for byte as the server has them. */
export async function fetchAddon(): Promise<AddonFiles> {
  const [code, manifest, sidebar] = await Promise.all([
    fetchText('addon/Code.js'),
    fetchText('addon/appsscript.json'),
    fetchText('addon/Sidebar.html'),
  ]);
  return { code, manifest, html: { Sidebar: sidebar } };
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}
