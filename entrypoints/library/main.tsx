import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { dressPage } from '@/components/dress-page';
import { LibraryPage } from '@/components/library/LibraryPage';
import { styles } from '@/components/library/styles';
import { backUpSoon } from '@/lib/backup';
import { createLibrary, seedStarter } from '@/lib/library';

const language = browser.i18n.getUILanguage().startsWith('es') ? 'es' : 'en';
dressPage(document, styles, language);
const stage = document.querySelector('#stage');
const library = createLibrary();
// What Plainpost brings is there also when nobody has looked for a template yet; the page itself says what the database refuses.
seedStarter(library).catch(() => {});
if (stage !== null) createRoot(stage).render(<LibraryPage library={library} language={language} />);
backUpSoon(library);
