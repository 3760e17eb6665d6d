import { reviewNews } from '@/lib/settings';

/** Lets every page with a post that was sent, and the badge in the toolbar, know that something of a review changed. */
export async function tellNews(): Promise<void> {
  // Where it cannot be kept they hear of it at their next look.
  await reviewNews.setValue(Date.now()).catch(() => {});
}
