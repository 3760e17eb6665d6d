import type { FieldValues, Filled, Template, TemplateSummary, TemplateToFill } from '@/lib/library/template';
import type { Answer } from '@/lib/messages';

/** An answer, with a sentence on anything the person should know beside it. */
export type Told<Value> = Answer<Value> & { readonly notice?: string | null };

/** What the Templates tab asks the background. */
export interface AskTemplates {
  findTemplates(query: string): Promise<Told<readonly TemplateSummary[]>>;
  readTemplate(id: string): Promise<Told<TemplateToFill | null>>;
  fillTemplate(id: string, values: FieldValues): Promise<Told<Filled>>;
  /** Opens the page the library is kept on; left out where nothing leads there. */
  openLibrary?(): Promise<unknown>;
}

/** Puts a finished text into the post; a sentence when that did not work. */
export type Insert = (text: string, template: Template) => Promise<string | undefined>;
