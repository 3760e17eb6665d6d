import * as v from 'valibot';
import type { Template } from './template';
import { templateSchema } from './template-schema';

const field = templateSchema.entries.fields.item;
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const author = v.object({ name: text(200), key: text(200) });
const texts = v.exactOptional(v.array(text(2_000)));

/** The shape of a version that is being written: of a template's, but anything may still be empty. */
export const proposalSchema = v.object({
  ...templateSchema.entries,
  title: text(2_000),
  body: text(100_000),
  tags: texts,
  fields: v.array(
    v.object({
      ...field.entries,
      name: text(200),
      label: text(2_000),
      default: v.exactOptional(text(20_000)),
      zone: v.exactOptional(text(200)),
      choices: texts,
      help: v.exactOptional(text(2_000)),
      day: v.exactOptional(text(200)),
      after: v.exactOptional(text(200)),
    }),
  ),
  variants: v.exactOptional(v.record(text(100), text(100_000))),
  hashtags: texts,
  block: v.exactOptional(text(200)),
  hazard: v.exactOptional(text(200)),
  sites: texts,
  author,
  approvals: v.exactOptional(
    v.array(v.object({ by: author, at: v.number(), note: v.exactOptional(v.string()) })),
  ),
  reviewBy: text(20),
  expiresOn: v.exactOptional(text(20)),
}) satisfies v.GenericSchema<Template>;
