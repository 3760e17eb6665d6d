import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { dressPage } from '@/components/dress-page';
import { ReviewPage } from '@/components/review/ReviewPage';
import { styles } from '@/components/review/styles';
import { createLibrary } from '@/lib/library';

const language = browser.i18n.getUILanguage().startsWith('es') ? 'es' : 'en';
dressPage(document, styles, language);
const stage = document.querySelector('#stage');
if (stage !== null) createRoot(stage).render(<ReviewPage library={createLibrary()} language={language} />);
