import { createRoot } from 'react-dom/client';
import { dressPage } from '@/components/dress-page';
import { LibraryPage } from '@/components/library/LibraryPage';
import { styles } from '@/components/library/styles';
import { backUpSoon } from '@/lib/backup';
import { followLanguage } from '@/lib/interface-language';
import { createLibrary, seedStarter } from '@/lib/library';

const spoken = followLanguage();
await spoken.known;
const dressed = dressPage(document, styles, spoken.current());
const stage = document.querySelector('#stage');
const library = createLibrary();
// What Plainpost brings is there also when nobody has looked for a template yet; the page itself says what the database refuses.
seedStarter(library).catch(() => {});
if (stage !== null) {
  const root = createRoot(stage);
  const draw = () => root.render(<LibraryPage library={library} language={spoken.current()} />);
  spoken.watch((language) => {
    dressed.speak(language);
    draw();
  });
  draw();
}
backUpSoon(library);
