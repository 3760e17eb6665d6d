import * as v from 'valibot';
import { type Answer, type Answers, type Asked, type MessageName, requests } from '@/lib/messages';

/** What answers each message. */
export type Handlers<Sender> = {
  [Name in MessageName]: (asked: Asked<Name>, sender: Sender) => Answers[Name] | Promise<Answers[Name]>;
};

const envelope = v.object({ name: v.string(), asked: v.unknown() });

/**
 * Answers one message from the page's side, which is not trusted: what is not listed in `requests`, or not of the
 * shape given there, is refused with a sentence; an error of ours becomes one too.
 * @param notice what the person should know beside an answer
 */
export async function serve<Sender>(
  handlers: Handlers<Sender>,
  message: unknown,
  sender: Sender,
  notice: (name: MessageName) => string | null = () => null,
): Promise<Answer<unknown>> {
  const read = v.safeParse(envelope, message);
  if (!read.success || !Object.hasOwn(requests, read.output.name)) {
    return { ok: false, why: 'Plainpost does not answer this message.' };
  }
  const name = read.output.name as MessageName;
  const asked = v.safeParse(requests[name], read.output.asked);
  if (!asked.success) return { ok: false, why: `The message '${name}' does not have the expected shape.` };
  try {
    const handler = handlers[name] as (asked: unknown, sender: Sender) => unknown;
    const value = await handler(asked.output, sender);
    return { ok: true, value, notice: notice(name) };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}
