import { startPage } from '../kit/page.ts';

startPage('root');
