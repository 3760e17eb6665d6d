import type { Texts } from '@/lib/checks';
import type { Author, Template } from './template';

/** A key that signs, kept by what it is for. */
export interface KeyRow {
  readonly use: 'installation' | 'publisher';
  /** Not extractable. */
  readonly key: CryptoKey;
  readonly publicKey: { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string };
  /** RFC 7638, SHA-256, base64url. */
  readonly thumbprint: string;
  /** ms since 1970. */
  readonly madeAt: number;
}

/** What is kept of the agency's shared folder; lib/sharing writes and reads it. */
export interface SharedRow {
  readonly key: string;
  readonly kept: unknown;
}

/**
 * What a template or the guide was in the shared library when somebody here began to change it, kept when a newer
 * library came: what a merge of three goes out from.
 */
export interface BaseRow {
  readonly kind: 'template' | 'guide';
  /** A template's id; 'guide' for the guide. */
  readonly id: string;
  /** null where there was none. */
  readonly was: unknown;
}

/** A template of the shared library that a lead here takes out of it at the next publication. */
export interface WithdrawnRow {
  /** The template's id. */
  readonly id: string;
  readonly was: Template;
  readonly by: Author;
  /** ms since 1970. */
  readonly at: number;
}

/** A file of the shared folder as it was last read, by its path: what a page shows without asking the server. */
export interface FolderFile {
  /** Such as `drafts/….jws`. */
  readonly path: string;
  readonly etag: string | null;
  readonly text: string;
  /** When this content was first read, ms since 1970. */
  readonly readAt: number;
  /** When it was written by the server's clock, ms since 1970. */
  readonly modifiedAt?: number;
  /** Why it was not taken; its text is '' then. */
  readonly refused?: Texts;
}

/** One link of the chain of evidence; lib/evidence writes and reads what it says. */
export interface EvidenceRow {
  /** Counts up from 1 without a gap. */
  readonly number: number;
  /** ms since 1970. */
  readonly at: number;
  readonly kept: unknown;
}
