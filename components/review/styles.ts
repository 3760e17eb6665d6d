import page from '@/components/library/library.css?inline';
import marked from '@/components/library/marked/marked.css?inline';
import beside from '@/components/library/templates/beside/beside.css?inline';
import post from '@/components/post/post.css?inline';
import controls from '@/components/ui/controls.css?inline';
import tokens from '@/components/ui/tokens.css?inline';
import queue from './queue/queue.css?inline';
import review from './review.css?inline';
import words from './words.css?inline';

/** All styles of the review page. */
export const styles = [tokens, controls, page, post, marked, beside, review, queue, words].join('\n');
