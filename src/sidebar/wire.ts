// The one way out of the sidebar: a request as JSON text to the global function `tomeru`, its reply back.
// A promise that rejects means: nobody knows whether the request arrived. The caller may send the same one again.
import type { Reply, Request } from '../app/protocol.ts';

/** Sends one request and gives its reply; rejects when the answer is lost. */
export type Wire = (request: Request) => Promise<Reply>;

type Runner = {
  withSuccessHandler(take: (json: unknown) => void): Runner;
  withFailureHandler(take: (error: unknown) => void): Runner;
  tomeru(json: string): void;
};

declare const google: { readonly script: { readonly run: Runner } };

/** An execution is ended by Google after 6 minutes; what has not answered half a minute later will not. */
const patienceMs = 390_000;

/** Refuses what is no reply of the door: an empty answer is as good as a lost one. */
function parseReply(json: unknown): Reply {
  if (typeof json !== 'string') throw new Error('The answer is not text.');
  const reply: unknown = JSON.parse(json);
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) {
    throw new Error('The answer is not a reply.');
  }
  return reply as Reply;
}

/** The wire that Google's page gives, `google.script.run`. */
export const googleWire: Wire = (request) =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer in time.')), patienceMs);
    google.script.run
      .withSuccessHandler((json) => {
        clearTimeout(timer);
        try {
          resolve(parseReply(json));
        } catch (error) {
          reject(error);
        }
      })
      .withFailureHandler((error) => {
        clearTimeout(timer);
        reject(error);
      })
      .tomeru(JSON.stringify(request));
  });
