import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { dressPage } from '@/components/dress-page';
import { LibraryPage } from '@/components/library/LibraryPage';
import { styles } from '@/components/library/styles';
import { createLibrary } from '@/lib/library';

const language = browser.i18n.getUILanguage().startsWith('es') ? 'es' : 'en';
dressPage(document, styles, language);
const stage = document.querySelector('#stage');
if (stage !== null) createRoot(stage).render(<LibraryPage library={createLibrary()} language={language} />);
