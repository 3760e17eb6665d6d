import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { dressPage } from '@/components/dress-page';
import { LibraryPage } from '@/components/library/LibraryPage';
import { styles } from '@/components/library/styles';
import { createLibrary, seedStarter } from '@/lib/library';

const language = browser.i18n.getUILanguage().startsWith('es') ? 'es' : 'en';
dressPage(document, styles, language);
const library = createLibrary();
// Where the database refuses, each view says so when it asks.
seedStarter(library).catch(() => {});
const stage = document.querySelector('#stage');
if (stage !== null) createRoot(stage).render(<LibraryPage library={library} language={language} />);
