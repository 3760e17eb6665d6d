export type { AskTemplates, Insert, Told } from './ask';
export { TemplatesTab } from './TemplatesTab';
export { createTemplateMemory, type TemplateMemory } from './template-memory';
export { useAnswer } from './use-answer';
